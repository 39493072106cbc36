import type { DatabaseSync, SQLInputValue } from 'node:sqlite';

import type { SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';

// Answers are made by a few dozen statements, of some 10 KB each.
const STATEMENTS_MAX = 500;

// What a load inserts is longer than that, and not worth its place.
const SQL_LENGTH_MAX = 16_384;

/** Prepares each statement of a database once, as long as it is one of those that were used last. */
export function prepareOnce(database: DatabaseSync): (sql: string) => SqliteStatement {
  const statements = new LRUCache<string, SqliteStatement>({
    max: STATEMENTS_MAX,
    maxSize: STATEMENTS_MAX * SQL_LENGTH_MAX,
    maxEntrySize: SQL_LENGTH_MAX,
    sizeCalculation: (_statement, sql) => sql.length,
    memoMethod: (sql) => prepare(database, sql),
  });
  return (sql) => statements.memo(sql);
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(bindable)),
    run: (parameters) => statement.run(...parameters.map(bindable)),
    // Whoever reads row by row must not be disturbed by the next one, so it has a statement of its own.
    iterate: (parameters) => database.prepare(sql).iterate(...parameters.map(bindable)),
  };
}

// Kysely forgets the types of parameters; those of our columns are text, integers and null.
function bindable(parameter: unknown): SQLInputValue {
  if (typeof parameter === 'string' || typeof parameter === 'number' || parameter === null) return parameter;
  throw new TypeError(`A ${typeof parameter} is no parameter of a statement.`);
}
