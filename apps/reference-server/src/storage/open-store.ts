import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';

import { checkOwner } from './migration/check-owner.ts';
import { migrations } from './migration/migrations.ts';
import { nodeSqliteDialect } from './node-sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** The database that the server answers from. */
export type Store = Kysely<Tables>;

/**
 * Opens a database and brings it up to date.
 *
 * @param path a file, made if it is not there, or `:memory:`
 */
export async function openStore(path: string): Promise<Store> {
  const store: Store = new Kysely({ dialect: nodeSqliteDialect(path) });
  try {
    await checkOwner(store);
    const migrator = new Migrator({ db: store, provider: { getMigrations: async () => migrations } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    return store;
  } catch (error) {
    await store.destroy();
    throw error;
  }
}
