import { Kysely, sql } from 'kysely';

import { bringUpToDate } from '../migration/bring-up-to-date.ts';
import { isUpToDate } from '../migration/is-up-to-date.ts';
import type { Store } from '../store.ts';
import { writingSqliteDialect } from './node-sqlite-dialect.ts';
import { sqliteEngine } from './sqlite-engine.ts';

/**
 * Opens a database of SQLite to write to, and brings it up to date.
 *
 * @param path a file, made if it is not there, or `:memory:`
 */
export async function openSqliteWriter(path: string): Promise<Store> {
  const store: Store = new Kysely({ dialect: writingSqliteDialect(path) });
  try {
    await setUp(store);
    return store;
  } catch (error) {
    await store.destroy();
    throw error;
  }
}

/** All or nothing, one process after the other; what is another's stays untouched. */
async function setUp(store: Store): Promise<void> {
  const isDone = await isUpToDate(store, sqliteEngine);
  // With a log, readers go on while one writes.
  await sql`pragma journal_mode = wal`.execute(store);
  if (!isDone) await store.transaction().execute((load) => bringUpToDate(load, sqliteEngine));
}
