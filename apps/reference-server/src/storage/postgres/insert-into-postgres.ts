import { sql } from 'kysely';

import type { InsertInto } from '../load/insert-rows.ts';

/** All rows go as one parameter: PostgreSQL reads them from JSON faster than it plans a statement with thousands. */
export const insertIntoPostgres: InsertInto = async (store, table, rows) => {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})
  `.execute(store);
};
