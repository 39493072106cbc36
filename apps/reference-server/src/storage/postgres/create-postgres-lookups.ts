import { type Kysely, sql } from 'kysely';

import { TAG_END } from '../load/flag-row.ts';
import { beginning } from './postgres-conditions.ts';
import { trigramSchema } from './trigram-schema.ts';

/** Indexes of tags, of texts by three characters at a time, and of the orders that the common indexes can't hold. */
export async function createPostgresLookups(store: Kysely<unknown>): Promise<void> {
  const trigrams = sql.id(await trigramSchema(store), 'gin_trgm_ops');
  await sql`
    alter table flag add column tags text[] collate "C"
      generated always as (string_to_array(left(tag_list, -1), ${sql.lit(TAG_END)})) stored
  `.execute(store);
  await sql`create index flag_with_tags on flag using gin (tags)`.execute(store);
  await sql`
    create index flag_with_text on flag using gin (folded_key ${trigrams}, folded_name ${trigrams})
  `.execute(store);
  await sql`drop index flag_by_name, flag_by_tags`.execute(store);
  await sql`
    create index flag_by_name on flag (project_id, archived, ${beginning('folded_name')})
  `.execute(store);
  await sql`
    create index flag_by_tags on flag (project_id, archived, ${beginning('folded_tag_list')})
  `.execute(store);
  // To read an index backwards puts nulls first.
  await sql`
    create index flag_by_maintainer_backwards on flag
      (project_id, archived, folded_maintainer_id desc nulls last, maintainer_id desc, key desc)
  `.execute(store);
}
