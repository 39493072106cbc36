import { DatabaseError } from './database-error.ts';
import { openPostgresStorage } from './postgres/open-postgres-storage.ts';
import { isPostgresUrl } from './postgres/postgres-url.ts';
import { IN_MEMORY } from './sqlite/node-sqlite-dialect.ts';
import { openFileStorage } from './sqlite/open-file-storage.ts';
import { openMemoryStorage } from './sqlite/open-memory-storage.ts';
import type { Storage } from './storage.ts';

/**
 * Opens a database, and makes its tables if it is empty: memory where none is named, a PostgreSQL where it is a URL,
 * else a file, made if it is not there.
 */
export async function openStorage(database: string = IN_MEMORY): Promise<Storage> {
  if (database === '') {
    throw new DatabaseError('The name of the database is empty; name a file, or postgres://….');
  }
  if (isPostgresUrl(database)) return openPostgresStorage(database);
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(database) ?? [];
  if (scheme !== undefined) {
    // The rest may hold a password.
    throw new DatabaseError(`A database is a file or begins with postgres://, and not with ${scheme}://.`);
  }
  return database === IN_MEMORY ? openMemoryStorage() : openFileStorage(database);
}
