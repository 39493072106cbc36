import type { SchemaModule } from 'kysely';

/** Flags, and their configurations in environments. Dates are milliseconds, which take more than 32 bits. */
export async function createFlags(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('flag')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('project_id', 'integer', (column) => column.notNull().references('project.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('folded_key', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('folded_name', 'text', (column) => column.notNull())
    .addColumn('tag_list', 'text', (column) => column.notNull())
    .addColumn('folded_tag_list', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('archived', 'integer', (column) => column.notNull())
    .addColumn('archived_date', 'bigint')
    .addColumn('creation_date', 'bigint', (column) => column.notNull())
    .addColumn('maintainer_id', 'text')
    .addColumn('folded_maintainer_id', 'text')
    .addColumn('maintainer_team_key', 'text')
    .addColumn('for_client', 'integer', (column) => column.notNull())
    .addColumn('for_mobile', 'integer', (column) => column.notNull())
    .addColumn('has_experiment', 'integer', (column) => column.notNull())
    .addColumn('code_reference_count', 'integer', (column) => column.notNull())
    .addColumn('differs', 'integer', (column) => column.notNull())
    .addUniqueConstraint('flag_key', ['project_id', 'key'])
    .execute();
  await createFlagDocuments(schema);
  await createFlagEnvironments(schema);
}

async function createFlagDocuments(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('flag_document')
    .addColumn('flag_id', 'integer', (column) => column.primaryKey().references('flag.id'))
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('code_references', 'text', (column) => column.notNull())
    .addColumn('migration_settings', 'text', (column) => column.notNull())
    .execute();
}

async function createFlagEnvironments(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('flag_environment')
    .addColumn('flag_id', 'integer', (column) => column.notNull().references('flag.id'))
    .addColumn('environment_id', 'integer', (column) => column.notNull().references('environment.id'))
    .addColumn('last_modified', 'bigint', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('targeting', 'text', (column) => column.notNull())
    .addColumn('migration_settings', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('flag_environment_key', ['flag_id', 'environment_id'])
    .execute();
}
