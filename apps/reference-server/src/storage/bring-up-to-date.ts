import { Migrator } from 'kysely/migration';

import type { Engine } from './engine.ts';
import { checkOwner } from './migration/check-owner.ts';
import { migrationsOf } from './migration/migrations.ts';
import type { Store } from './store.ts';

/**
 * Makes sure that a database is empty, or was made by this server, and gives it the newest tables.
 *
 * @param schema where the tables are, in a database that has schemas
 * @throws DatabaseError where it is another's
 */
export async function bringUpToDate(store: Store, engine: Engine, schema?: string): Promise<void> {
  const migrations = migrationsOf(engine);
  await checkOwner(store, migrations, engine, schema);
  const migrator = new Migrator({
    db: store,
    provider: { getMigrations: async () => migrations },
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
