import { type Kysely, sql } from 'kysely';

import { foldSigmas } from '../migration/fold-sigmas.ts';

/** Does so in the index of texts as well, which does not follow a change by itself. */
export async function foldSqliteSigmas(store: Kysely<unknown>): Promise<void> {
  await foldSigmas(store);
  await sql`insert into flag_text (flag_text) values ('rebuild')`.execute(store);
}
