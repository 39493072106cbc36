import { findGeneration } from '../find-generation.ts';
import { loadDataset } from '../load/load-dataset.ts';
import type { Storage, StoredState } from '../storage.ts';
import type { Store } from '../store.ts';
import { IN_MEMORY } from './node-sqlite-dialect.ts';
import { openSqliteWriter } from './open-sqlite-writer.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { withoutIndexes } from './without-indexes.ts';

/**
 * Keeps a dataset in memory. A database in memory has a single connection, which a load would keep from its readers;
 * so each dataset gets a database of its own, and takes the place of the one before it once it is complete.
 */
export async function openMemoryStorage(): Promise<Storage> {
  let current = shareState(await openState());
  const retirements: Promise<void>[] = [];
  return {
    read: (work) => current.use(work),
    replace: async (dataset, now) => {
      const loaded = await openState((store) =>
        withoutIndexes(store, () => loadDataset(store, sqliteEngine, dataset, now)),
      );
      // A load does not wait for those who still read what was before it.
      retirements.push(current.retire());
      current = shareState(loaded);
    },
    close: async () => {
      await Promise.all([...retirements, current.retire()]);
    },
  };
}

/** Opens a database in memory, and fills it. */
async function openState(fill?: (store: Store) => Promise<void>): Promise<StoredState> {
  const store = await openSqliteWriter(IN_MEMORY);
  try {
    await fill?.(store);
    return { store, generation: await findGeneration(store), conditions: sqliteEngine.conditions };
  } catch (error) {
    await store.destroy();
    throw error;
  }
}

interface SharedState {
  readonly use: <Result>(work: (state: StoredState) => Promise<Result>) => Promise<Result>;
  /** Frees the database as soon as its last reader is done. */
  readonly retire: () => Promise<void>;
}

function shareState(state: StoredState): SharedState {
  const uses = new Set<Promise<unknown>>();
  return {
    use: async (work) => {
      const use = work(state);
      uses.add(use);
      try {
        return await use;
      } finally {
        uses.delete(use);
      }
    },
    retire: async () => {
      await Promise.allSettled(uses);
      await state.store.destroy();
    },
  };
}
