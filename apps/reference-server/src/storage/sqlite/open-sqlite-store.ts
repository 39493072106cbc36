import { Kysely } from 'kysely';

import { bringUpToDate } from '../bring-up-to-date.ts';
import type { Store } from '../store.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { sqliteEngine } from './sqlite-engine.ts';

/**
 * Opens a database of SQLite and brings it up to date.
 *
 * @param path a file, made if it is not there, or `:memory:`
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const store: Store = new Kysely({ dialect: nodeSqliteDialect(path) });
  try {
    await bringUpToDate(store, sqliteEngine);
    return store;
  } catch (error) {
    await store.destroy();
    throw error;
  }
}
