import { createClock } from './clock.ts';
import type { Dataset } from './dataset/dataset.ts';
import { parseDataset } from './dataset/parse-dataset.ts';
import type { Source } from './source.ts';
import { findProjectKeys } from './storage/find-project-keys.ts';
import { openStorage } from './storage/open-storage.ts';

/** A source whose data and clock can be changed while answers are made from it. */
export interface LiveSource extends Source {
  /** The keys of the projects in the order of the dataset; none where nothing was ever loaded. */
  readonly projectKeys: () => readonly string[];
  /**
   * Puts a dataset in place of all that was there, at one moment for every reader.
   *
   * @throws DatasetError where it is no dataset; then everything stays as it was
   */
  readonly load: (dataset: unknown) => Promise<void>;
  /** Stops the clock at a moment in Unix milliseconds; undefined lets it go again, with the machine's time. */
  readonly setClock: (moment: number | undefined) => void;
  readonly close: () => Promise<void>;
}

/** Opens what a server answers from: a database file, or memory where none is named. */
export async function openLiveSource(database: string | undefined, moment?: number): Promise<LiveSource> {
  const clock = createClock(moment);
  const storage = await openStorage(database);
  let projectKeys = await storage.read(findProjectKeys);
  let lastLoad: Promise<unknown> = Promise.resolve();

  const replace = async (dataset: Dataset): Promise<void> => {
    await storage.replace(dataset, clock.now());
    projectKeys = dataset.projects.map(({ key }) => key);
  };
  return {
    now: clock.now,
    read: (answer) => {
      const now = clock.now();
      return storage.read((store) => answer({ store, now: () => now }));
    },
    projectKeys: () => projectKeys,
    load: async (input) => {
      const dataset = parseDataset(input);
      // One after the other, so that the last one called is the one that stays.
      const load = lastLoad.then(() => replace(dataset));
      lastLoad = load.catch(() => undefined);
      await load;
    },
    setClock: clock.set,
    close: async () => {
      await lastLoad;
      await storage.close();
    },
  };
}
