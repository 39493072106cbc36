import { type Kysely, sql } from 'kysely';

/** Every tag that is or was in use, once: to find them among their uses takes longer with each flag. */
export async function createTagList(store: Kysely<unknown>): Promise<void> {
  await store.schema.dropView('tag_use').execute();
  await store.schema
    .createTable('tag')
    .addColumn('tag', 'text', (column) => column.primaryKey().notNull())
    .execute();
  await sql`insert into tag select tag from flag_tag union select tag from resource_tag`.execute(store);
}
