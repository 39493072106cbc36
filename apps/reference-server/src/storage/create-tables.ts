import { type Kysely, sql } from 'kysely';

/** The first migration. */
export async function createTables(database: Kysely<unknown>): Promise<void> {
  await createProjects(database);
  await createFlags(database);
  await createResources(database);
  await sql`
    create view tag_use as
      select flag_tag.tag, 'flag' as kind, flag.state = 'archived' as archived
      from flag_tag join flag on flag.id = flag_tag.flag_id
      union all
      select resource_tag.tag, resource.kind, 0
      from resource_tag join resource on resource.id = resource_tag.resource_id
  `.execute(database);
}

async function createProjects({ schema }: Kysely<unknown>): Promise<void> {
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

async function createFlags({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('flag')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('project_id', 'integer', (column) => column.notNull().references('project.id'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('folded_key', 'text', (column) => column.notNull())
    .addColumn('folded_name', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addUniqueConstraint('flag_key', ['project_id', 'key'])
    .execute();
  await schema
    .createTable('flag_tag')
    .addColumn('flag_id', 'integer', (column) => column.notNull().references('flag.id'))
    .addColumn('tag', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('flag_tag_key', ['tag', 'flag_id'])
    .execute();
  await schema
    .createTable('flag_environment')
    .addColumn('flag_id', 'integer', (column) => column.notNull().references('flag.id'))
    .addColumn('environment_id', 'integer', (column) => column.notNull().references('environment.id'))
    .addColumn('summary_document', 'text', (column) => column.notNull())
    .addColumn('full_document', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('flag_environment_key', ['flag_id', 'environment_id'])
    .execute();
}

async function createResources({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('resource')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('resource_tag')
    .addColumn('resource_id', 'integer', (column) => column.notNull().references('resource.id'))
    .addColumn('tag', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('resource_tag_key', ['tag', 'resource_id'])
    .execute();
}
