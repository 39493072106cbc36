import type { SchemaModule } from 'kysely';

/** Projects and their environments. */
export async function createProjects(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('project')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .execute();
  await schema
    .createTable('environment')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('project_id', 'integer', (column) => column.notNull().references('project.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addUniqueConstraint('environment_key', ['project_id', 'key'])
    .execute();
}
