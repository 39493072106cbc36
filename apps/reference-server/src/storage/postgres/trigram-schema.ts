import { type Kysely, sql } from 'kysely';

import { DatabaseError } from '../database-error.ts';

interface Extension {
  /** Where it is, if it is there. */
  readonly schema: string | null;
  readonly isAvailable: boolean;
  readonly mayCreate: boolean;
}

/**
 * The schema with the extension pg_trgm, which is made where it is missing.
 *
 * @throws DatabaseError where it can't be made
 */
export async function trigramSchema(store: Kysely<unknown>): Promise<string> {
  const { schema, isAvailable, mayCreate } = await findExtension(store);
  if (schema !== null) return schema;
  if (!isAvailable) {
    throw new DatabaseError('lacks the extension pg_trgm; install the contrib package of PostgreSQL');
  }
  if (!mayCreate) {
    throw new DatabaseError(
      'lacks the extension pg_trgm; let an administrator `create extension pg_trgm` there',
    );
  }
  await sql`create extension pg_trgm`.execute(store);
  return (await findExtension(store)).schema ?? 'public';
}

// Asked before, because what fails in PostgreSQL spoils the transaction.
async function findExtension(store: Kysely<unknown>): Promise<Extension> {
  const { rows } = await sql<Extension>`
    select
      (select nspname from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
        where extname = 'pg_trgm') as schema,
      exists (select from pg_available_extensions where name = 'pg_trgm') as "isAvailable",
      has_database_privilege(current_database(), 'create') as "mayCreate"
  `.execute(store);
  const [extension] = rows;
  if (extension === undefined) throw new Error('PostgreSQL told nothing of its extensions.');
  return extension;
}
