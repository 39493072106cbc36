import { clearDataset } from './clear-dataset.ts';
import { explainDatabaseFailure } from './explain-database-failure.ts';
import { loadDataset } from './load-dataset.ts';
import { openStore } from './open-store.ts';
import type { Storage } from './storage.ts';

/**
 * Keeps a dataset in a file. One connection reads and another one writes: with a write-ahead log, readers see the data
 * before a load until the load is complete, and so do other processes.
 */
export async function openFileStorage(path: string): Promise<Storage> {
  const explained = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw explainDatabaseFailure(error, path);
    });
  const reader = await explained(openStore(path));
  const writer = await explained(openStore(path));
  return {
    read: (work) => explained(reader.transaction().execute(work)),
    replace: (dataset, now) =>
      explained(
        writer.transaction().execute(async (load) => {
          await clearDataset(load);
          await loadDataset(load, dataset, now);
        }),
      ),
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}
