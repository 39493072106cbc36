import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { ChangingFile } from '../dataset-file.ts';
import { explainFailure } from '../explain-failure.ts';

// To save a file makes several events; most of them come within this time.
const SETTLE_MS = 50;

/**
 * Loads a file whenever it changes, and says so on stderr. What can't be loaded is told there, and changes nothing.
 *
 * @returns stops the watching
 */
export function watchDataset(file: ChangingFile, load: (dataset: unknown) => Promise<void>): () => void {
  let isDue = false;
  let lastReload: Promise<void> = Promise.resolve();
  const reloadSoon = async (): Promise<void> => {
    if (isDue) return;
    isDue = true;
    await setTimeout(SETTLE_MS);
    isDue = false;
    lastReload = lastReload.then(() => reload(file, load));
  };
  // Of the folder, because editors put a new file in the place of the old one. It keeps no process alive: a server does.
  const watcher = watch(dirname(file.path), { persistent: false }, (_event, name) => {
    if (name === null || name === basename(file.path)) void reloadSoon();
  });
  watcher.on('error', (error) => console.error(`error: ${file.path} is watched no longer: ${error.message}`));
  // It may have changed between the first reading and now.
  void reloadSoon();
  return () => watcher.close();
}

async function reload(file: ChangingFile, load: (dataset: unknown) => Promise<void>): Promise<void> {
  try {
    const dataset = await file.readIfChanged();
    if (dataset === undefined) return;
    await load(dataset);
    console.error(`${file.path} changed, and was loaded.`);
  } catch (error) {
    console.error(
      `error: ${explainFailure(error)}\nThe data stays as it was until ${file.path} changes again.`,
    );
  }
}
