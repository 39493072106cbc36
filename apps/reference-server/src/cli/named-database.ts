import { existsSync } from 'node:fs';

import { type Command, Option } from 'commander';

/** The database that the command line names: one of both at most. */
export interface DatabaseOptions {
  readonly database?: string | undefined;
  readonly databaseEnv?: string | undefined;
}

/**
 * Adds the options that name a database.
 *
 * @param conflicts the options that they can't stand beside, as Commander names them
 */
export function addDatabaseOptions(command: Command, says: string, conflicts: string[] = []): Command {
  return command
    .addOption(new Option('--database <file or url>', says).conflicts(['databaseEnv', ...conflicts]))
    .addOption(
      new Option(
        '--database-env <name>',
        'the environment variable that holds the database, where its URL has a password',
      ).conflicts(conflicts),
    );
}

/**
 * The database that the options name.
 *
 * @throws Error where it is to come from a variable that is not set
 */
export function readDatabase({ database, databaseEnv }: DatabaseOptions): string | undefined {
  if (databaseEnv === undefined) return database;
  const named = process.env[databaseEnv] ?? '';
  if (named !== '') return named;
  throw new Error(
    `${databaseEnv} is not set; put a file or postgres://… in it, or name another variable with --database-env`,
  );
}

/** Whether a database is a file that is not there; to open it would make it. */
export function isMissingFile(database: string): boolean {
  return !database.includes('://') && !existsSync(database);
}

/** Hides the arguments of the process, as `ps` shows them to everybody, where a URL with a password may be among them. */
export function hidePassword(argv: readonly string[]): void {
  if (argv.some((argument) => /postgres(?:ql)?:/i.test(argument))) process.title = 'reference-server';
}
