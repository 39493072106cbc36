import { DatabaseError } from '../database-error.ts';

const SCHEME = /^postgres(?:ql)?:\/\//i;

/** Whether a database is named by the URL of a PostgreSQL, and not by the path of a file. */
export function isPostgresUrl(database: string): boolean {
  return SCHEME.test(database);
}

/** The URL of a PostgreSQL as it may be shown: without the password, and without parameters, which may hold one. */
export function namePostgres(url: string): string {
  const { username, host, pathname } = parsePostgresUrl(url);
  return `postgres://${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

/** @throws DatabaseError which does not repeat the URL */
function parsePostgresUrl(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new DatabaseError(
    'The URL of the database can not be read; write postgres://USER:PASSWORD@HOST:PORT/NAME, ' +
      'and what is special in the password as %XX.',
  );
}
