import type { Kysely } from 'kysely';

/** Room for flags as a server answered them, and for what their project and account can not answer. */
export async function keepAnswers({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('dataset')
    .addColumn('unknown_answers', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await schema
    .alterTable('project')
    .addColumn('unknown_answers', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await schema
    .alterTable('flag_definition')
    .addColumn('is_answer', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable('flag_environment').addColumn('evaluation', 'text').execute();
  await schema.alterTable('resource').addColumn('archived_date', 'bigint').execute();
}
