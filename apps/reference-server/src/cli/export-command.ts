import type { Command } from 'commander';

import { openLiveSource } from '../live-source.ts';
import { nameDatabase } from '../storage/name-database.ts';
import { writeDataset } from '../storage/write-dataset.ts';
import { addDatasetOptions, checkSeed, type DatasetOptions, readDataset } from './dataset-options.ts';
import { missingFile } from './missing-file.ts';
import { addDatabaseOptions, type DatabaseOptions, isMissingFile, readDatabase } from './named-database.ts';
import { printTexts } from './print-texts.ts';

interface ExportOptions extends DatasetOptions, DatabaseOptions {}

/** Adds `export`, which writes a dataset to the standard output. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description('write a dataset as JSON to the standard output, for load, --load and --watch');
  addDatasetOptions(command, 'demo', 'load', 'flags', 'seed');
  addDatabaseOptions(command, 'what a database holds', ['demo', 'load', 'flags']).action(exportDataset);
}

async function exportDataset(options: ExportOptions): Promise<void> {
  const database = readDatabase(options);
  checkSeed(options);
  if (database !== undefined && isMissingFile(database)) throw new Error(missingFile(database));
  const source = await openLiveSource(database);
  try {
    const dataset = await readDataset(options);
    if (dataset !== undefined) await source.load(dataset);
    if (source.projectKeys().length === 0) throw new Error(nothingToExport(database));
    await source.read(({ store }) => printTexts(writeDataset(store)));
  } finally {
    await source.close();
  }
}

function nothingToExport(database: string | undefined): string {
  if (database !== undefined) return `${nameDatabase(database)} holds no dataset`;
  return 'there is no dataset to export; name one: --demo, --load FILE, --flags N or --database DB';
}
