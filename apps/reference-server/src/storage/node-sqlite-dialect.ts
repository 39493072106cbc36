import { DatabaseSync, type SQLInputValue } from 'node:sqlite';

import { SqliteDialect } from 'kysely';

/**
 * Kysely's SQLite dialect on Node's own SQLite; Kysely expects better-sqlite3, which spreads its parameters otherwise.
 *
 * @param path a file, or `:memory:`
 */
export function nodeSqliteDialect(path: string): SqliteDialect {
  const database = new DatabaseSync(path);
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...parameters.map(bindable)),
          run: (parameters) => statement.run(...parameters.map(bindable)),
          iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
        };
      },
    },
  });
}

// Kysely forgets the types of parameters; those of our columns are text, integers and null.
function bindable(parameter: unknown): SQLInputValue {
  if (typeof parameter === 'string' || typeof parameter === 'number' || parameter === null) return parameter;
  throw new TypeError(`A ${typeof parameter} is no parameter of a statement.`);
}
