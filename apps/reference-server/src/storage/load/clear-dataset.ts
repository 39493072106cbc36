import type { Store } from '../store.ts';
import { loadedTables } from './rows.ts';

/** Deletes all that was loaded, and leaves the tables. */
export async function clearDataset(store: Store): Promise<void> {
  for (const table of loadedTables.toReversed()) await store.deleteFrom(table).execute();
}
