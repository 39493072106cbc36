import { Kysely } from 'kysely';

import { findGeneration } from '../find-generation.ts';
import { clearDataset } from '../load/clear-dataset.ts';
import { loadDataset } from '../load/load-dataset.ts';
import type { Storage } from '../storage.ts';
import type { Store } from '../store.ts';
import { clearSqliteLookups } from './clear-sqlite-lookups.ts';
import { explainSqliteFailure } from './explain-sqlite-failure.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import { openSqliteWriter } from './open-sqlite-writer.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { withoutIndexes } from './without-indexes.ts';

/**
 * Keeps a dataset in a file. One connection reads and another one writes: with a write-ahead log, readers see the data
 * before a load until the load is complete, and so do other processes.
 */
export async function openFileStorage(path: string): Promise<Storage> {
  const explained = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw explainSqliteFailure(error, path);
    });
  const writer = await explained(openSqliteWriter(path));
  const reader: Store = new Kysely({ dialect: nodeSqliteDialect(path) });
  const { conditions } = sqliteEngine;
  return {
    read: (work) =>
      explained(
        reader.transaction().execute(async (store) => {
          const generation = await findGeneration(store);
          return work({ store, generation, conditions });
        }),
      ),
    replace: (dataset, now) =>
      explained(
        writer.transaction().execute((load) =>
          withoutIndexes(load, async () => {
            await clearSqliteLookups(load);
            await clearDataset(load);
            await loadDataset(load, sqliteEngine, dataset, now);
          }),
        ),
      ),
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}
