import type { Command } from 'commander';

import { openLiveSource } from '../live-source.ts';
import { nameDatabase } from '../storage/name-database.ts';
import { readDatasetFile } from './dataset-file.ts';
import { addDatabaseOptions, type DatabaseOptions, readDatabase } from './named-database.ts';

/** Adds `load`, which puts a dataset into a database. */
export function addLoadCommand(program: Command): void {
  const command = program
    .command('load')
    .description('put a dataset in place of all that a database holds, whether it is being served or not')
    .argument('<file>', 'the dataset, in JSON; - is the standard input');
  addDatabaseOptions(command, 'the database: a file, made if it is not there, or postgres://…').action(load);
}

async function load(file: string, options: DatabaseOptions): Promise<void> {
  const database = readDatabase(options);
  if (database === undefined) {
    throw new Error('there is no database to put it in; name --database or --database-env');
  }
  const dataset = await readDatasetFile(file);
  const source = await openLiveSource(database);
  try {
    await source.load(dataset);
    console.error(`${nameDatabase(database)} holds ${file} now.`);
  } finally {
    await source.close();
  }
}
