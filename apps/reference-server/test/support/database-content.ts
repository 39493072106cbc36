import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import type { Dataset } from '../../src/index.ts';
import { openLiveSource } from '../../src/live-source.ts';
import { writeDataset } from '../../src/storage/write-dataset.ts';

/** All that a database holds, as `export` writes it. */
export async function textOf(database: string): Promise<string> {
  const source = await openLiveSource(database);
  try {
    return await source.read(({ store }) => text(Readable.from(writeDataset(store))));
  } finally {
    await source.close();
  }
}

/** Puts a dataset into a database, in place of what is there. */
export async function load(database: string, dataset: Dataset): Promise<void> {
  const source = await openLiveSource(database);
  await source.load(dataset);
  await source.close();
}
