import type { Insertable } from 'kysely';

import type { Engine } from '../engine.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { type LoadedTable, loadedTables, type Rows } from './rows.ts';

/** Puts rows into a table; all of them have the same columns. */
export type InsertInto = (store: Store, table: LoadedTable, rows: readonly object[]) => Promise<void>;

/** Inserts rows, those of a table together. */
export async function insertRows(
  store: Store,
  { insertInto }: Pick<Engine, 'insertInto'>,
  all: readonly Rows[],
): Promise<void> {
  for (const table of loadedTables) {
    const rows = rowsOf(table, all);
    if (rows.length > 0) await insertInto(store, table, rows);
  }
}

function rowsOf<Table extends LoadedTable>(
  table: Table,
  all: readonly Rows[],
): readonly Insertable<Tables[Table]>[] {
  return all.flatMap((some): readonly Insertable<Tables[Table]>[] => some[table] ?? []);
}
