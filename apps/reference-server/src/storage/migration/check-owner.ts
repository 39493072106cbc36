import { sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration } from 'kysely/migration';

import { DatabaseError } from '../database-error.ts';
import type { Engine } from '../engine.ts';
import type { Store } from '../store.ts';

/**
 * Makes sure that a database is empty, or was made by this server, and not by a later version of it.
 *
 * @param schema the only one to look at, in a database that has schemas
 * @throws DatabaseError where it was not
 */
export async function checkOwner(
  store: Store,
  migrations: Readonly<Record<string, Migration>>,
  { nameAnother }: Pick<Engine, 'nameAnother'>,
  schema: string | undefined,
): Promise<void> {
  const all = await store.introspection.getTables({ withInternalKyselyTables: true });
  const tables = all.filter((table) => table.schema === schema);
  if (tables.length === 0) return;
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) {
    throw new DatabaseError(`is a database of something else; ${nameAnother}`);
  }
  const { rows } = await sql<{ readonly name: string }>`
    select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name
  `.execute(store);
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown === undefined) return;
  throw new DatabaseError(`was made by a newer reference-server (it has ${unknown.name}); update this one`);
}
