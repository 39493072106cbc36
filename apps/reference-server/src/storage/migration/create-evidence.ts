import type { SchemaModule } from 'kysely';

/** What filters select by and answers hardly show. */
export async function createEvidence(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('evaluation')
    .addColumn('flag_id', 'integer', (column) => column.notNull().references('flag.id'))
    .addColumn('environment_id', 'integer', (column) => column.notNull().references('environment.id'))
    .addColumn('context_kind', 'text', (column) => column.notNull())
    .addColumn('application', 'text')
    .addColumn('evaluated_date', 'bigint', (column) => column.notNull())
    .execute();
  await schema
    .createTable('release')
    .addColumn('flag_id', 'integer', (column) => column.notNull().references('flag.id'))
    .addColumn('pipeline', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('release_key', ['pipeline', 'flag_id'])
    .execute();
  await schema
    .createTable('guarded_rollout')
    .addColumn('flag_id', 'integer', (column) => column.notNull().references('flag.id'))
    .addColumn('environment_id', 'integer', (column) => column.notNull().references('environment.id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('guarded_rollout_key', ['state', 'flag_id', 'environment_id'])
    .execute();
}
