import { sql } from 'kysely';

import { DatabaseError } from '../database-error.ts';
import { bringUpToDate } from '../migration/bring-up-to-date.ts';
import type { Store } from '../store.ts';
import { codePointColumns } from './code-point-columns.ts';
import { postgresEngine } from './postgres-engine.ts';

// Any number that nobody else takes.
const SET_UP_LOCK = 4_012_401_240;

interface Place {
  readonly schema: string | null;
  readonly encoding: string;
  readonly mayCreate: boolean;
  readonly isSetUp: boolean;
}

/**
 * Makes sure that a PostgreSQL can be used, and gives it the newest tables: all or nothing, one process after the other.
 *
 * @throws DatabaseError where it can't
 */
export async function setUpPostgres(store: Store): Promise<void> {
  await store.transaction().execute(async (setUp) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(SET_UP_LOCK)})`.execute(setUp);
    const schema = await checkPlace(setUp);
    await bringUpToDate(setUp.withPlugin(codePointColumns), postgresEngine, schema);
  });
}

/** The schema that tables are made in. */
async function checkPlace(store: Store): Promise<string> {
  const { rows } = await sql<Place>`
    select current_schema() as schema, getdatabaseencoding() as encoding,
      coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayCreate",
      to_regclass('dataset') is not null as "isSetUp"
  `.execute(store);
  const [{ schema, encoding, mayCreate, isSetUp } = NOWHERE] = rows;
  if (encoding !== 'UTF8') {
    throw new DatabaseError(`has the encoding ${encoding}; create one with the encoding UTF8`);
  }
  if (schema === null) {
    throw new DatabaseError('has no schema of those in its search_path; create one');
  }
  if (isSetUp || mayCreate) return schema;
  throw new DatabaseError(`does not let this user create tables; grant it: grant create on schema ${schema}`);
}

const NOWHERE: Place = { schema: null, encoding: '', mayCreate: false, isSetUp: false };
