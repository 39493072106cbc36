import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

import { prepareOnce } from './prepare-once.ts';
import { retryWhileBusy } from './retry-while-busy.ts';

// No import: a Node without it would end with its own words before ours are said.
const { DatabaseSync } = process.getBuiltinModule('node:sqlite');

/** The path of a database that is no file, and is forgotten when it is closed. */
export const IN_MEMORY = ':memory:';

// What a big load changes would be written out again and again with the 2 MB that it has otherwise.
const CACHE_KIB = 65_536;

// How long a statement waits while another process writes.
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Kysely's SQLite dialect on Node's own SQLite; Kysely expects better-sqlite3, which spreads its parameters otherwise.
 * The database is opened with the first statement.
 *
 * @param path a file, made if it is not there, or `:memory:`
 */
export function nodeSqliteDialect(path: string): Dialect {
  return dialectOf(() => new SqliteDriver({ database: async () => openDatabase(path) }));
}

/** The same for a connection that writes in its transactions. */
export function writingSqliteDialect(path: string): Dialect {
  return dialectOf(() => new WritingDriver({ database: async () => openDatabase(path) }));
}

function dialectOf(createDriver: Dialect['createDriver']): Dialect {
  return {
    createAdapter: () => new TransactionalAdapter(),
    createDriver,
    createIntrospector: (store) => new SqliteIntrospector(store),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

// SQLite takes back tables that were made in a transaction; Kysely does not use that by itself.
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

// Who reads first and writes then is refused where another process wrote in between; who begins so waits for that one.
class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await setBusyTimeout(connection, 0);
    try {
      await retryWhileBusy(
        () => connection.executeQuery(CompiledQuery.raw('begin immediate')),
        BUSY_TIMEOUT_MS,
      );
    } finally {
      await setBusyTimeout(connection, BUSY_TIMEOUT_MS);
    }
  }
}

async function setBusyTimeout(connection: DatabaseConnection, timeoutMs: number): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${timeoutMs}`));
}

function openDatabase(path: string): SqliteDatabase {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  database.exec('pragma synchronous = normal');
  database.exec(`pragma cache_size = -${CACHE_KIB}`);
  // A log that a big load made long does not stay so.
  database.exec('pragma journal_size_limit = 0');
  return { close: () => database.close(), prepare: prepareOnce(database) };
}
