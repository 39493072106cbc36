/** The code of an error of Node's or of a library, such as `ENOENT`; '' where it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
