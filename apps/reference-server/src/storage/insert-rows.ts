import type { Insertable } from 'kysely';

import type { Store } from './open-store.ts';
import { type LoadedTable, loadedTables, type Rows } from './rows.ts';
import type { Tables } from './tables.ts';

// SQLite takes 32,766 in one statement.
const PARAMETERS_MAX = 32_000;

/** Inserts rows, as many as possible in a statement. */
export async function insertRows(store: Store, all: readonly Rows[]): Promise<void> {
  for (const table of loadedTables) await insertInto(store, table, rowsOf(table, all));
}

function rowsOf<Table extends LoadedTable>(
  table: Table,
  all: readonly Rows[],
): readonly Insertable<Tables[Table]>[] {
  return all.flatMap((some): readonly Insertable<Tables[Table]>[] => some[table] ?? []);
}

async function insertInto<Table extends LoadedTable>(
  store: Store,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const rowsAtOnce = Math.floor(PARAMETERS_MAX / Object.keys(first).length);
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await store
      .insertInto(table)
      .values(rows.slice(start, start + rowsAtOnce))
      .execute();
  }
}
