import { CompiledQuery } from 'kysely';

import type { InsertInto } from '../load/insert-rows.ts';

// Few enough that the statement is short, and that most rows go by a statement that was prepared already.
const ROWS_AT_ONCE = 20;

export const insertIntoSqlite: InsertInto = async (store, table, rows) => {
  const columns = Object.keys(rows[0] ?? {});
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = rows.slice(start, start + ROWS_AT_ONCE);
    const statement = insertStatement(table, columns, some.length);
    const parameters = some.flatMap((row): readonly unknown[] => Object.values(row));
    await store.executeQuery(CompiledQuery.raw(statement, parameters));
  }
};

/** In the text of a statement are names of our tables and columns, and nothing else. */
function insertStatement(table: string, columns: readonly string[], rows: number): string {
  const row = `(${columns.map(() => '?').join()})`;
  return `insert into ${table} (${columns.join()}) values ${Array.from({ length: rows }, () => row).join()}`;
}
