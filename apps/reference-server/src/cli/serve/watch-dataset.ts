import { unwatchFile, watchFile } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

import type { ChangingFile } from '../dataset-file.ts';
import { explainFailure } from '../explain-failure.ts';

const INTERVAL_MS = 100;

// To save a file may take several steps; most of them come within this time.
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
  const changed = (): void => void reloadSoon();
  // By looking again and again, because no event tells of a change behind a link. A server keeps the process alive.
  watchFile(file.path, { interval: INTERVAL_MS, persistent: false }, changed);
  // It may have changed between the first reading and now.
  changed();
  return () => unwatchFile(file.path, changed);
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
