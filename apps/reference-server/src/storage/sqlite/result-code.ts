/** Another connection has what is needed. */
export const SQLITE_BUSY = 5;

/** SQLite's primary result code of what went wrong with it: https://sqlite.org/rescode.html */
export function resultCode(error: unknown): number | undefined {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code & 0xff : undefined;
}
