import { sql } from 'kysely';

import type { Store } from '../store.ts';

/** Empties the index of texts, all at once: to delete from it flag by flag takes as long as a load. */
export async function clearSqliteLookups(store: Store): Promise<void> {
  await sql`insert into flag_text (flag_text) values ('delete-all')`.execute(store);
}
