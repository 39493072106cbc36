import type { Command } from 'commander';

import { openLiveSource } from '../live-source.ts';
import { nameDatabase } from '../storage/name-database.ts';
import { readDatasetFile } from './dataset-file.ts';
import { DATABASE } from './named-database.ts';

interface LoadOptions {
  readonly database: string;
}

/** Adds `load`, which puts a dataset into a database. */
export function addLoadCommand(program: Command): void {
  program
    .command('load')
    .description('put a dataset in place of all that a database holds, whether it is being served or not')
    .argument('<file>', 'the dataset, in JSON; - is the standard input')
    .requiredOption(
      `--database ${DATABASE}`,
      'the database: a file, made if it is not there, or postgres://…',
    )
    .action(load);
}

async function load(file: string, { database }: LoadOptions): Promise<void> {
  const dataset = await readDatasetFile(file);
  const source = await openLiveSource(database);
  try {
    await source.load(dataset);
    console.error(`${nameDatabase(database)} holds ${file} now.`);
  } finally {
    await source.close();
  }
}
