import type { TestProject } from 'vitest/node';

import { startPostgres } from '../../../postgres/start-postgres.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { administer, urlOfDatabase } from './administer.ts';
import { TEMPLATE } from './fresh-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the project `postgres` has its PostgreSQL; the other one has none. */
    readonly postgresUrl: string | undefined;
  }
}

/** One PostgreSQL for all tests, with a database to copy whose tables are made already. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres();
  await administer(url, `create database ${TEMPLATE}`);
  const storage = await openStorage(urlOfDatabase(url, TEMPLATE));
  await storage.close();
  provide('postgresUrl', url);
  return stop;
}
