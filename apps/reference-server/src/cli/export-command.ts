import { existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import { type Command, Option } from 'commander';

import { openLiveSource } from '../live-source.ts';
import { writeDataset } from '../storage/write-dataset.ts';
import { addDatasetOptions, checkSeed, type DatasetOptions, readDataset } from './dataset-options.ts';

interface ExportOptions extends DatasetOptions {
  readonly database?: string;
}

/** Adds `export`, which writes a dataset to the standard output. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description('write a dataset as JSON to the standard output, for load, --load and --watch');
  addDatasetOptions(command, 'demo', 'load', 'flags', 'seed')
    .addOption(new Option('--database <file>', 'what a database holds').conflicts(['demo', 'load', 'flags']))
    .action(exportDataset);
}

async function exportDataset(options: ExportOptions): Promise<void> {
  const { database } = options;
  checkSeed(options);
  if (database !== undefined && !existsSync(database)) throw new Error(`${database} is not there`);
  const source = await openLiveSource(database);
  try {
    const dataset = await readDataset(options);
    if (dataset !== undefined) await source.load(dataset);
    if (source.projectKeys().length === 0) throw new Error(nothingToExport(database));
    await source.read(({ store }) => pipeline(writeDataset(store), process.stdout, { end: false }));
  } catch (error) {
    // Whoever read has read enough, like `head`.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  } finally {
    await source.close();
  }
}

function nothingToExport(database: string | undefined): string {
  if (database !== undefined) return `${database} holds no dataset`;
  return 'there is no dataset to export; name one: --demo, --load FILE, --flags N or --database FILE';
}
