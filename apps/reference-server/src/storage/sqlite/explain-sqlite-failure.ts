import { statSync } from 'node:fs';
import { dirname } from 'node:path';

import { DatabaseError } from '../database-error.ts';
import { resultCode, SQLITE_BUSY } from './result-code.ts';

/** By SQLite's result codes: https://sqlite.org/rescode.html */
const explanations: ReadonlyMap<number, string> = new Map([
  [SQLITE_BUSY, 'is locked by another process; end that one, or name another file'],
  [8, 'can not be written to; allow it, or name another file'],
  [10, 'could not be read or written; see whether the disk is sound'],
  [11, 'is corrupt; delete it and load the dataset again'],
  [13, 'could not be written to, because the disk is full; make room'],
  [14, 'could not be opened; see whether this user may read and write there'],
  [26, 'is no SQLite database; name another file'],
]);

/** Puts what went wrong with a database file into one line that says what to do; other errors come back as they are. */
export function explainSqliteFailure(error: unknown, path: string): unknown {
  if (error instanceof DatabaseError) return new DatabaseError(`${path} ${error.message}`, { cause: error });
  const code = resultCode(error);
  if (code === undefined) return error;
  const explanation = explainPlace(path) ?? explanations.get(code) ?? `failed: ${String(error)}`;
  return new DatabaseError(`${path} ${explanation}`, { cause: error });
}

// SQLite says of these only that it could not open the file.
function explainPlace(path: string): string | undefined {
  const folder = dirname(path);
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) {
    return `can not be made, because there is no folder ${folder}; make the folder first`;
  }
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? 'is a folder; name a file in it' : undefined;
}
