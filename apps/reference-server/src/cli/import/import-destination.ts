import { statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';

import type { Dataset } from '../../dataset/dataset.ts';
import { openLiveSource } from '../../live-source.ts';
import { nameDatabase } from '../../storage/name-database.ts';
import { isPostgresUrl } from '../../storage/postgres/postgres-url.ts';
import { writeDataset } from '../../storage/write-dataset.ts';
import { isMissingFile } from '../named-database.ts';
import { printTexts } from '../print-texts.ts';

/** Where an imported dataset goes: one of both. */
export interface DestinationOptions {
  readonly database?: string | undefined;
  readonly output?: string;
}

/** Where an imported dataset goes. */
interface Destination {
  /** What people call it. */
  readonly name: string;
  /** The file, if it is one. */
  readonly path: string | undefined;
  /** Throws where it can't be written to, before anybody is asked for anything. */
  readonly check: () => Promise<void>;
  /** Puts the dataset in place of what is there: all of it, or nothing. */
  readonly write: (dataset: Dataset) => Promise<void>;
}

const STANDARD_OUTPUT = '-';

/** @throws Error where the options name none, or both */
export function chooseDestination({ database, output }: DestinationOptions): Destination {
  if (database !== undefined) return databaseDestination(database);
  if (output === undefined) {
    throw new Error('there is nowhere to put the project; name --database or --output');
  }
  return output === STANDARD_OUTPUT ? standardOutput : fileDestination(output);
}

function databaseDestination(database: string): Destination {
  return {
    name: nameDatabase(database),
    path: isPostgresUrl(database) ? undefined : database,
    check: async () => {
      // It is made when there is something to put in.
      if (isMissingFile(database)) return;
      const source = await openLiveSource(database);
      await source.close();
    },
    write: async (dataset) => {
      const source = await openLiveSource(database);
      try {
        await source.load(dataset);
      } finally {
        await source.close();
      }
    },
  };
}

function fileDestination(path: string): Destination {
  return {
    name: path,
    path,
    check: async () => {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw new Error(`${path} is a folder; name a file in it`);
      }
    },
    write: async (dataset) => {
      const beside = `${path}.part`;
      try {
        await withTexts(dataset, (texts) => writeFile(beside, texts, { flush: true }));
        await rename(beside, path);
      } finally {
        await rm(beside, { force: true });
      }
    },
  };
}

const standardOutput: Destination = {
  name: 'the output',
  path: undefined,
  check: async () => {},
  write: (dataset) => withTexts(dataset, printTexts),
};

/** Hands over what `export` would write. */
async function withTexts(
  dataset: Dataset,
  write: (texts: AsyncIterable<string>) => Promise<void>,
): Promise<void> {
  const source = await openLiveSource(undefined);
  try {
    await source.load(dataset);
    await source.read(({ store }) => write(writeDataset(store)));
  } finally {
    await source.close();
  }
}
