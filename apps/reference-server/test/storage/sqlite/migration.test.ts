import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

import { Kysely } from 'kysely';
import { type MigrationProvider, Migrator } from 'kysely/migration';
import { describe, expect, test } from 'vitest';

import type { Dataset } from '../../../src/index.ts';
import { createTables } from '../../../src/storage/migration/create-tables.ts';
import { nodeSqliteDialect } from '../../../src/storage/sqlite/node-sqlite-dialect.ts';
import { askTags } from '../../support/ask.ts';
import { ended } from '../../support/run-command.ts';
import { serve } from '../../support/serve.ts';
import { temporaryFile } from '../../support/temporary-file.ts';

const dataset: Dataset = { projects: [{ key: 'web', environments: [], flags: [], tags: ['new'] }] };

const firstMigration: MigrationProvider = {
  getMigrations: async () => ({ '0001-create-tables': { up: createTables } }),
};

/** A file with the tables of the first version. */
async function olderFile(): Promise<string> {
  const database = await temporaryFile();
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(database) });
  const { error } = await new Migrator({ db, provider: firstMigration }).migrateToLatest();
  expect(error).toBeUndefined();
  await db.destroy();
  return database;
}

function tablesIn(database: string): readonly unknown[] {
  const file = new DatabaseSync(database);
  const tables = file.prepare('select name, sql from sqlite_schema order by name').all();
  file.close();
  return tables;
}

describe('a database of another version', () => {
  test('is brought up to date where it is older', async () => {
    const database = await olderFile();
    const server = await serve({ database, dataset: dataset });
    expect((await askTags(server)).items).toEqual(['new']);
    expect((await ended('export', '--database', database)).stdout).toContain('"new"');
  });

  test('is brought up to date as a whole, or not at all', async () => {
    const database = await olderFile();
    const file = new DatabaseSync(database);
    file.exec('create table tag (in_the_way)');
    file.close();
    const before = tablesIn(database);
    await expect(serve({ database })).rejects.toThrow('table "tag" already exists');
    expect(tablesIn(database)).toEqual(before);
  });

  test('is refused where it is newer, and left alone', async () => {
    const database = await temporaryFile();
    await (await serve({ database, dataset: dataset })).close();
    const file = new DatabaseSync(database);
    file.exec("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')");
    file.close();
    const bytes = await readFile(database);
    expect(await ended('--database', database, '--port', '0')).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ${database} was made by a newer reference-server (it has 9999-later); update this one\n`,
    });
    expect(bytes.equals(await readFile(database))).toBe(true);
  });
});
