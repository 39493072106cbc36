import { existsSync } from 'node:fs';

/** How the help writes what `--database` takes. */
export const DATABASE = '<file or url>';

/** Whether a database is a file that is not there; to open it would make it. */
export function isMissingFile(database: string): boolean {
  return !database.includes('://') && !existsSync(database);
}

/** Hides the arguments of the process, as `ps` shows them to everybody, where a URL with a password may be among them. */
export function hidePassword(argv: readonly string[]): void {
  if (argv.some((argument) => /postgres(?:ql)?:/i.test(argument))) process.title = 'reference-server';
}
