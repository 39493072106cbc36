import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { describe, expect, test } from 'vitest';

import type { Dataset } from '../../../src/index.ts';
import { ended } from '../../support/run-command.ts';
import { serve } from '../../support/serve.ts';
import { temporaryFile } from '../../support/temporary-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const dataset: Dataset = { projects: [{ key: 'web', environments: [], flags: [] }] };

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

  test('a database of something else, which is left alone', async () => {
    const database = await temporaryFile();
    const other = new DatabaseSync(database);
    other.exec('create table letters (text)');
    other.close();
    const bytes = await readFile(database);
    expect(await failure(database)).toMatch(/ is a database of something else; name another file$/);
    expect(bytes.equals(await readFile(database))).toBe(true);
  });

  test('a corrupt file', async () => {
    const database = await temporaryFile();
    await (await serve({ database, dataset: dataset })).close();
    const bytes = await readFile(database);
    await writeFile(database, bytes.fill(0xff, 100));
    expect(await failure(database)).toMatch(/ is corrupt; delete it and load the dataset again$/);
  });

  test('a file that another process keeps to itself', async () => {
    const database = await temporaryFile();
    await (await serve({ database, dataset: dataset })).close();
    const other = new DatabaseSync(database);
    other.exec('pragma locking_mode = exclusive; begin immediate; create table mine (a); commit');
    expect(await failure(database)).toMatch(
      / is locked by another process; end that one, or name another file$/,
    );
    other.close();
  });

  test('a place where nothing can be written', async ({ skip }) => {
    skip(process.platform !== 'linux', 'Only Linux has such a place for every user, root included.');
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
