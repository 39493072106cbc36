import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { Kysely } from 'kysely';
import { type MigrationProvider, Migrator } from 'kysely/migration';
import { describe, expect, test } from 'vitest';

import { createTables } from '../src/storage/migration/create-tables.ts';
import { nodeSqliteDialect } from '../src/storage/sqlite/node-sqlite-dialect.ts';
import { type Dataset, DatasetError } from '../src/index.ts';
import { askTags } from './ask.ts';
import { ended, started, urlOf } from './run-command.ts';
import { serve } from './serve.ts';
import { temporaryFolder } from './temporary-folder.ts';

const withTag = (tag: string): Dataset => ({
  projects: [{ key: tag, environments: [], flags: [], tags: [tag] }],
});

const firstMigration: MigrationProvider = {
  getMigrations: async () => ({ '0001-create-tables': { up: createTables } }),
};

async function temporaryFile(name = 'flags.sqlite'): Promise<string> {
  return join(await temporaryFolder(), name);
}

async function tagsOf(line: string): Promise<unknown> {
  const response = await fetch(`${urlOf(line)}/api/v2/tags`, { headers: { authorization: 'allowed-token' } });
  return ((await response.json()) as { readonly items: unknown }).items;
}

describe('a database file', () => {
  test('keeps the dataset from one server to the next, which serves it as it is', async () => {
    const database = await temporaryFile();
    const first = await serve({ database, dataset: withTag('first') });
    await first.close();
    const second = await serve({ database, dataset: withTag('second') });
    expect(second.project).toBe('first');
    expect((await askTags(second)).items).toEqual(['first']);
  });

  test('that is empty needs a dataset', async () => {
    const database = await temporaryFile();
    await expect(serve({ database })).rejects.toThrow(`${database} holds no dataset`);
    await serve({ database, dataset: withTag('a') });
    expect((await serve({ database })).project).toBe('a');
  });

  test('stays as it was where a dataset has faults', async () => {
    const database = await temporaryFile();
    const server = await serve({ database, dataset: withTag('first') });
    await expect(server.load({ projects: [] })).rejects.toThrow(DatasetError);
    expect((await askTags(server)).items).toEqual(['first']);
  });

  test('can be read by a server while another process loads into it', async () => {
    const database = await temporaryFile();
    const server = await serve({ database, dataset: withTag('first') });
    const file = await temporaryFile('second.json');
    await writeFile(file, JSON.stringify(withTag('second')));
    const { code, stderr } = await ended('load', file, '--database', database);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${database} holds ${file} now.\n` });
    expect((await askTags(server)).items).toEqual(['second']);
  });

  test('is filled by --demo while it is empty, and then served as it is', async () => {
    const database = await temporaryFile();
    const first = await started('--demo', '--database', database, '--port', '0');
    expect(first.line).toContain('project=shop');
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
    const again = await started('--flags', '3', '--database', database, '--port', '0');
    expect(again.line).toContain('project=shop token=allowed-token denied=denied-token other=warehouse');
    expect((await started('--database', database, '--port', '0')).line).toContain('project=shop');
  });

  test('takes what a watched file holds', async () => {
    const database = await temporaryFile();
    const file = await temporaryFile('watched.json');
    await (await serve({ database, dataset: withTag('first') })).close();
    await writeFile(file, JSON.stringify(withTag('watched')));
    const { line } = await started('--watch', file, '--database', database, '--port', '0');
    expect(await tagsOf(line)).toEqual(['watched']);
  });
});

describe('a database of another version', () => {
  test('is brought up to date where it is older', async () => {
    const database = await temporaryFile();
    const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(database) });
    const { error } = await new Migrator({ db, provider: firstMigration }).migrateToLatest();
    expect(error).toBeUndefined();
    await db.destroy();
    const server = await serve({ database, dataset: withTag('new') });
    expect((await askTags(server)).items).toEqual(['new']);
    expect((await ended('export', '--database', database)).stdout).toContain('"new"');
  });

  test('is refused where it is newer, and left alone', async () => {
    const database = await temporaryFile();
    await (await serve({ database, dataset: withTag('a') })).close();
    const file = new DatabaseSync(database);
    file.exec("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')");
    file.close();
    expect(await ended('--database', database, '--port', '0')).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: ${database} was made by a newer reference-server (it has 9999-later); update this one\n`,
    });
  });
});

describe('what can be no database is told in one line that says what to do', () => {
  test('a folder that is not there', async () => {
    const database = join(await temporaryFolder(), 'deep', 'flags.sqlite');
    expect(await failure(database)).toMatch(
      /can not be made, because there is no folder .*; make the folder first$/,
    );
  });

  test('a folder in the place of a file', async () => {
    expect(await failure(await temporaryFolder())).toMatch(/ is a folder; name a file in it$/);
  });

  test('a file of something else', async () => {
    const database = await temporaryFile();
    const content = 'This is a letter, and no database at all. '.repeat(50);
    await writeFile(database, content);
    expect(await failure(database)).toMatch(/ is no SQLite database; name another file$/);
    expect(await readFile(database, 'utf8')).toBe(content);
  });

  test('a database of something else', async () => {
    const database = await temporaryFile();
    const other = new DatabaseSync(database);
    other.exec('create table letters (text)');
    other.close();
    expect(await failure(database)).toMatch(/ is a database of something else; name another file$/);
  });

  test('a corrupt file', async () => {
    const database = await temporaryFile();
    await (await serve({ database, dataset: withTag('a') })).close();
    const bytes = await readFile(database);
    await writeFile(database, bytes.fill(0xff, 100));
    expect(await failure(database)).toMatch(/ is corrupt; delete it and load the dataset again$/);
  });

  test('a file that another process keeps to itself', async () => {
    const database = await temporaryFile();
    await (await serve({ database, dataset: withTag('a') })).close();
    const other = new DatabaseSync(database);
    other.exec('pragma locking_mode = exclusive; begin immediate; create table mine (a); commit');
    expect(await failure(database)).toMatch(
      / is locked by another process; end that one, or name another file$/,
    );
    other.close();
  });

  test('a place where nothing can be written', async () => {
    expect(await failure('/proc/flags.sqlite')).toMatch(/ could not be opened; see whether this user may/);
  });

  test('a name of nothing, which is not made', async () => {
    const database = await temporaryFile();
    const { code, stderr } = await ended('--database', database);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `error: ${database} is not there, and can be made from a dataset; ` +
        'name one: --demo, --load FILE, --watch FILE or --flags N\n',
    );
    expect(existsSync(database)).toBe(false);
  });
});

/** What the command says of a database, which it does alike for serving, loading and in this process. */
async function failure(database: string): Promise<string> {
  const { code, stdout, stderr } = await ended('--demo', '--database', database, '--port', '0');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error: .*\n$/);
  expect(stderr).toContain(database);
  await expect(serve({ database })).rejects.toThrow(stderr.slice('error: '.length).trim());
  return stderr.trim();
}
