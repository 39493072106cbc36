import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';

import { createTables } from './migration/create-tables.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** The database that the server answers from. */
export type Store = Kysely<Tables>;

/** Opens an empty database in memory, with its tables made. */
export async function openStore(): Promise<Store> {
  const store: Store = new Kysely({ dialect: nodeSqliteDialect(':memory:') });
  const migrator = new Migrator({
    db: store,
    provider: { getMigrations: async () => ({ '0001-create-tables': { up: createTables } }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return store;
}
