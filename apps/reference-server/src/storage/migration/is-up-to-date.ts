import { sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE } from 'kysely/migration';

import { DatabaseError } from '../database-error.ts';
import type { Engine } from '../engine.ts';
import type { Store } from '../store.ts';
import { migrationsOf } from './migrations.ts';

/**
 * Whether a database has the newest tables. It only reads.
 *
 * @param schema the only one to look at, in a database that has schemas
 * @throws DatabaseError where the database is another's, or was made by a later version of this server
 */
export async function isUpToDate(store: Store, engine: Engine, schema?: string): Promise<boolean> {
  const all = await store.introspection.getTables({ withInternalKyselyTables: true });
  const tables = all.filter((table) => table.schema === schema);
  if (tables.length === 0) return false;
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) {
    throw new DatabaseError(`is a database of something else; ${engine.nameAnother}`);
  }
  const { rows } = await sql<{ readonly name: string }>`
    select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name
  `.execute(store);
  const migrations = migrationsOf(engine);
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) {
    throw new DatabaseError(`was made by a newer reference-server (it has ${unknown.name}); update this one`);
  }
  return rows.length === Object.keys(migrations).length;
}
