import { loadDataset } from './load-dataset.ts';
import { openStore, type Store } from './open-store.ts';
import { IN_MEMORY } from './node-sqlite-dialect.ts';
import type { Storage } from './storage.ts';

/**
 * Keeps a dataset in memory. A database in memory has a single connection, which a load would keep from its readers;
 * so each dataset gets a database of its own, and takes the place of the one before it once it is complete.
 */
export async function openMemoryStorage(): Promise<Storage> {
  let current = shareStore(await openStore(IN_MEMORY));
  const retirements: Promise<void>[] = [];
  return {
    read: (work) => current.use(work),
    replace: async (dataset, now) => {
      const store = await openStore(IN_MEMORY);
      try {
        await loadDataset(store, dataset, now);
      } catch (error) {
        await store.destroy();
        throw error;
      }
      // A load does not wait for those who still read what was before it.
      retirements.push(current.retire());
      current = shareStore(store);
    },
    close: async () => {
      await Promise.all([...retirements, current.retire()]);
    },
  };
}

interface SharedStore {
  readonly use: <Result>(work: (store: Store) => Promise<Result>) => Promise<Result>;
  /** Frees the store as soon as its last reader is done. */
  readonly retire: () => Promise<void>;
}

function shareStore(store: Store): SharedStore {
  const uses = new Set<Promise<unknown>>();
  return {
    use: async (work) => {
      const use = work(store);
      uses.add(use);
      try {
        return await use;
      } finally {
        uses.delete(use);
      }
    },
    retire: async () => {
      await Promise.allSettled(uses);
      await store.destroy();
    },
  };
}
