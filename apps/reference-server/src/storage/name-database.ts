import { isPostgresUrl, namePostgres } from './postgres/postgres-url.ts';

/** A database as it may be shown: a file by its path, a URL without the password. */
export function nameDatabase(database: string): string {
  return isPostgresUrl(database) ? namePostgres(database) : database;
}
