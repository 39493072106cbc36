import { DatabaseSync } from 'node:sqlite';

import { SqliteDialect } from 'kysely';

import { prepareOnce } from './prepare-once.ts';

/** The path of a database that is no file, and is forgotten when it is closed. */
export const IN_MEMORY = ':memory:';

// What a big load changes would be written out again and again with the 2 MB that it has otherwise.
const CACHE_KIB = 65_536;

// How long a statement waits while another process writes.
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Kysely's SQLite dialect on Node's own SQLite; Kysely expects better-sqlite3, which spreads its parameters otherwise.
 *
 * @param path a file, or `:memory:`
 */
export function nodeSqliteDialect(path: string): SqliteDialect {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    if (path !== IN_MEMORY) setUpFile(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return new SqliteDialect({
    database: { close: () => database.close(), prepare: prepareOnce(database) },
  });
}

// Readers go on while one writes; and a log that a big load made long does not stay so.
function setUpFile(database: DatabaseSync): void {
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = normal');
  database.exec(`pragma cache_size = -${CACHE_KIB}`);
  database.exec('pragma journal_size_limit = 0');
}
