import type { Kysely } from 'kysely';

/**
 * What was loaded, word for word, to be exported again: each part beside what was made of it. Without a row in
 * `dataset`, nothing was loaded.
 */
export async function createDefinitions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('dataset')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('definition', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('project_definition')
    .addColumn('project_id', 'integer', (column) => column.primaryKey().references('project.id'))
    .addColumn('definition', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('flag_definition')
    .addColumn('flag_id', 'integer', (column) => column.primaryKey().references('flag.id'))
    .addColumn('definition', 'text', (column) => column.notNull())
    .execute();
}
