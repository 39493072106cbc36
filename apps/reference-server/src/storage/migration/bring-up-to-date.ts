import { Migrator } from 'kysely/migration';

import type { Engine } from '../engine.ts';
import type { Store } from '../store.ts';
import { isUpToDate } from './is-up-to-date.ts';
import { migrationsOf } from './migrations.ts';

/**
 * Gives a database the newest tables.
 *
 * @param store a transaction, in which no other process does the same
 * @param schema where the tables are, in a database that has schemas
 * @throws DatabaseError where the database is another's
 */
export async function bringUpToDate(store: Store, engine: Engine, schema?: string): Promise<void> {
  if (await isUpToDate(store, engine, schema)) return;
  const migrator = new Migrator({
    db: store,
    provider: { getMigrations: async () => migrationsOf(engine) },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
