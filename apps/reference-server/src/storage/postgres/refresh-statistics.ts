import { sql } from 'kysely';

import { loadedTables } from '../load/rows.ts';
import type { Store } from '../store.ts';

/** Lets PostgreSQL know what it holds now, so that it plans well at once. */
export async function refreshStatistics(load: Store): Promise<void> {
  for (const index of ['flag_with_tags', 'flag_with_text']) {
    await sql`select gin_clean_pending_list(${index}::regclass)`.execute(load);
  }
  await sql`analyze ${sql.join(loadedTables.map((table) => sql.table(table)))}`.execute(load);
}
