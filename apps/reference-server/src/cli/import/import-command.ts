import { type Command, InvalidArgumentError } from 'commander';

import { addDatabaseOptions } from '../named-database.ts';
import { type ImportOptions, runImport } from './run-import.ts';

const DEFAULT_TOKEN_ENV = 'FLAG_CONTRACT_TOKEN';
const DEFAULT_CONCURRENCY = 2;
const CONCURRENCY_MAX = 8;

/** Adds `import`, which copies a project from a server. */
export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .description('copy a project from a server, so that it is answered here as there')
    .requiredOption('--url <address>', 'the server, such as https://app.launchdarkly.com')
    .requiredOption('--project <key>', 'the project')
    .option(
      '--env <key>',
      'an environment to copy; once for each (default: all, if the server tells)',
      collect,
      [],
    )
    .option('--token-env <name>', 'the environment variable that holds the access token', DEFAULT_TOKEN_ENV);
  addDatabaseOptions(command, 'the database to put it in, in place of all else', ['output'])
    .option('--output <file>', 'the file of JSON to write it to; - is the standard output')
    .option('--keep <folder>', 'where to keep answers until it is done (default: beside the file)')
    .option('--concurrency <n>', 'how many lists to read at once', parseConcurrency, DEFAULT_CONCURRENCY)
    .option('--allow-http', 'send the access token without encryption, even beyond this machine')
    .action((options: ImportOptions) => runImport(options, process.stderr));
}

function collect(key: string, before: readonly string[]): readonly string[] {
  if (key === '') throw new InvalidArgumentError('It takes the key of an environment.');
  return before.includes(key) ? before : [...before, key];
}

function parseConcurrency(text: string): number {
  const value = Number(text);
  if (/^[0-9]+$/.test(text) && value >= 1 && value <= CONCURRENCY_MAX) return value;
  throw new InvalidArgumentError(`It takes an integer from 1 to ${CONCURRENCY_MAX}.`);
}
