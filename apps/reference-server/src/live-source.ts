import { createClock } from './clock.ts';
import type { Dataset } from './dataset/dataset.ts';
import { parseDataset } from './dataset/parse-dataset.ts';
import type { Load, Source } from './source.ts';
import { findProjectKeys } from './storage/find-project-keys.ts';
import { openStorage } from './storage/open-storage.ts';
import type { Storage, StoredState } from './storage/storage.ts';

/** A source whose data and clock can be changed while answers are made from it. */
export interface LiveSource extends Source {
  /**
   * The keys of the projects in the order of the dataset; none where nothing was ever loaded. What another process
   * loaded shows from the next answer on.
   */
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

/** Opens what a server answers from: a database as `openStorage` takes it, memory where none is named. */
export async function openLiveSource(database: string | undefined, moment?: number): Promise<LiveSource> {
  const clock = createClock(moment);
  const storage = await openStorage(database);
  const { latest, learn } = await learnLoads(storage);
  let lastLoad: Promise<unknown> = Promise.resolve();

  const replace = async (dataset: Dataset): Promise<void> => {
    await storage.replace(dataset, clock.now());
    await storage.read(learn);
  };
  return {
    now: clock.now,
    read: (answer) => {
      const now = clock.now();
      return storage.read(async (state) => answer({ ...state, now: () => now, load: await learn(state) }));
    },
    projectKeys: () => latest().projectKeys,
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

interface Loads {
  /** The load that was read last. */
  readonly latest: () => Load;
  /** Tells which load a state of the data is from; one by another process shows here. */
  readonly learn: (state: StoredState) => Promise<Load>;
}

async function learnLoads(storage: Storage): Promise<Loads> {
  let latest: Load = { generation: '', projectKeys: [] };
  const learn = async ({ store, generation }: StoredState): Promise<Load> => {
    if (generation === latest.generation) return latest;
    const load = { generation, projectKeys: await findProjectKeys(store) };
    latest = load;
    return load;
  };
  try {
    await storage.read(learn);
    return { latest: () => latest, learn };
  } catch (error) {
    await storage.close();
    throw error;
  }
}
