import { sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE } from 'kysely/migration';

import { DatabaseError } from '../database-error.ts';
import type { Store } from '../open-store.ts';
import { migrations } from './migrations.ts';

/**
 * Makes sure that a database is empty, or was made by this server, and not by a later version of it.
 *
 * @throws DatabaseError where it was not
 */
export async function checkOwner(store: Store): Promise<void> {
  const tables = await store.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.length === 0) return;
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) {
    throw new DatabaseError('is a database of something else; name another file');
  }
  const { rows } = await sql<{ readonly name: string }>`
    select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name
  `.execute(store);
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown === undefined) return;
  throw new DatabaseError(`was made by a newer reference-server (it has ${unknown.name}); update this one`);
}
