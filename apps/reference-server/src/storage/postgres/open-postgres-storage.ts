import { Kysely, PostgresDialect, sql } from 'kysely';

import { findGeneration } from '../find-generation.ts';
import { clearDataset } from '../load/clear-dataset.ts';
import { loadDataset } from '../load/load-dataset.ts';
import type { Storage } from '../storage.ts';
import type { Store } from '../store.ts';
import { explainPostgresFailure } from './explain-postgres-failure.ts';
import { openPool } from './open-pool.ts';
import { postgresEngine } from './postgres-engine.ts';
import { namePostgres } from './postgres-url.ts';
import { refreshStatistics } from './refresh-statistics.ts';
import { setUpPostgres } from './set-up-postgres.ts';

const READERS_MAX = 10;
const READ_TIMEOUT_MS = 10_000;

/**
 * Keeps a dataset in a PostgreSQL, which other processes may share: each sees what the others load. Readers see the data
 * before a load until the load is complete; loads wait for one another.
 */
export async function openPostgresStorage(url: string): Promise<Storage> {
  const name = namePostgres(url);
  const explained = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw explainPostgresFailure(error, name);
    });
  const writer = await explained(openWriter(url));
  const reader = open(url, { max: READERS_MAX, statementTimeoutMs: READ_TIMEOUT_MS });
  const { conditions } = postgresEngine;
  return {
    read: (work) =>
      explained(
        reader
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute(async (store) => work({ store, generation: await findGeneration(store), conditions })),
      ),
    replace: (dataset, now) =>
      explained(
        writer.transaction().execute(async (load) => {
          // Other loads wait here, readers do not.
          await sql`lock table dataset in exclusive mode`.execute(load);
          await clearDataset(load);
          await loadDataset(load, postgresEngine, dataset, now);
          await refreshStatistics(load);
        }),
      ),
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function open(url: string, limits: Parameters<typeof openPool>[1]): Store {
  return new Kysely({ dialect: new PostgresDialect({ pool: openPool(url, limits) }) });
}

/** Loads take as long as they take. */
async function openWriter(url: string): Promise<Store> {
  const writer = open(url, { max: 1 });
  try {
    await setUpPostgres(writer);
    return writer;
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}
