import { type SchemaModule, sql } from 'kysely';

/** Tags with their history, of flags and of all else; the view is both together. */
export async function createTags(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('flag_tag')
    .addColumn('flag_id', 'integer', (column) => column.notNull().references('flag.id'))
    .addColumn('tag', 'text', (column) => column.notNull())
    .addColumn('from_date', 'bigint', (column) => column.notNull())
    .addColumn('to_date', 'bigint')
    .addPrimaryKeyConstraint('flag_tag_key', ['tag', 'flag_id', 'from_date'])
    .execute();
  await schema
    .createTable('resource')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('resource_tag')
    .addColumn('resource_id', 'integer', (column) => column.notNull().references('resource.id'))
    .addColumn('tag', 'text', (column) => column.notNull())
    .addColumn('from_date', 'bigint', (column) => column.notNull())
    .addColumn('to_date', 'bigint')
    .addPrimaryKeyConstraint('resource_tag_key', ['tag', 'resource_id', 'from_date'])
    .execute();
  await schema
    .createView('tag_use')
    .as(
      sql`
        select flag_tag.tag, flag_tag.from_date, flag_tag.to_date, 'flag' as kind, flag.archived_date
        from flag_tag join flag on flag.id = flag_tag.flag_id
        union all
        select resource_tag.tag, resource_tag.from_date, resource_tag.to_date, resource.kind, null
        from resource_tag join resource on resource.id = resource_tag.resource_id
      `,
    )
    .execute();
}
