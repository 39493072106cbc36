import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';

import { startReferenceServer } from '../../../src/index.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { administer, urlOfDatabase } from '../../support/postgres/administer.ts';
import { emptyDatabase, newName, postgresUrl } from '../../support/postgres/fresh-database.ts';
import { ended, run, started } from '../../support/run-command.ts';

const PASSWORD = 'pass%2Fword';

/** A user who may connect, and create nothing. */
let user: string;

beforeAll(async () => {
  user = newName();
  await administer(postgresUrl(), `create role ${user} login password 'pass/word'`);
});

/** The same URL for the user who may do little. */
function asUser(url: string, password = PASSWORD): string {
  return Object.assign(new URL(url), { username: user, password }).href;
}

/** What the commands say of a database, in one line without the password. */
async function failure(database: string): Promise<string> {
  const { code, stdout, stderr } = await ended('--demo', '--database', database, '--port', '0');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error: .*\n$/);
  const { password } = URL.canParse(database) ? new URL(database) : { password: 'secret' };
  for (const secret of [password, decodeURIComponent(password)].filter((text) => text !== '')) {
    expect(stderr).not.toContain(secret);
  }
  return stderr.slice('error: '.length).trim();
}

describe('what can be no database is told in one line that says what to do', () => {
  test('nobody listens', async () => {
    expect(await failure('postgres://me:secret@127.0.0.1:1/flags')).toBe(
      'postgres://me@127.0.0.1:1/flags can not be reached, because nobody listens there; ' +
        'start PostgreSQL, or name another place',
    );
  });

  test('an unknown host', async () => {
    expect(await failure('postgresql://me:secret@nowhere.invalid/flags')).toMatch(
      /^postgres:\/\/me@nowhere.invalid\/flags is on a host that is not known; see how it is spelled/,
    );
  });

  test('a wrong password', async () => {
    expect(await failure(asUser(postgresUrl(), 'wrong-secret'))).toMatch(
      / refuses this user with this password; see how they are spelled$/,
    );
  });

  test('no password', async () => {
    expect(await failure(asUser(postgresUrl(), ''))).toMatch(
      / asks for a password; put it into the variable PGPASSWORD, into ~\/\.pgpass, or into the URL$/,
    );
  });

  test('a database that is not there', async () => {
    expect(await failure(urlOfDatabase(postgresUrl(), 'not_there'))).toMatch(
      /not_there is not there; create it first, for example with createdb$/,
    );
  });

  test('a user who may create no tables', async () => {
    expect(await failure(asUser(await emptyDatabase()))).toMatch(
      / does not let this user create tables; grant it: grant create on schema public$/,
    );
  });

  test('a user who may create tables, and no extension', async () => {
    const database = await emptyDatabase();
    await administer(database, `grant create on schema public to ${user}`);
    expect(await failure(asUser(database))).toMatch(
      / lacks the extension pg_trgm; let an administrator `create extension pg_trgm` there$/,
    );
    await administer(database, 'create extension pg_trgm');
    const storage = await openStorage(asUser(database));
    await storage.close();
  });

  test('another encoding than UTF8', async () => {
    const database = await emptyDatabase(
      `template template0 encoding LATIN1 locale_provider libc locale 'C'`,
    );
    expect(await failure(database)).toMatch(/ has the encoding LATIN1; create one with the encoding UTF8$/);
  });

  test('a PostgreSQL without TLS, asked for TLS', async () => {
    expect(await failure(`${postgresUrl()}?sslmode=require`)).toMatch(
      / offers no TLS; leave sslmode out of the URL$/,
    );
  });

  test('a schema that is not there', async () => {
    expect(await failure(`${await emptyDatabase()}?options=-csearch_path%3Dnowhere`)).toMatch(
      / has no schema of those in its search_path; create one$/,
    );
  });

  test('a database of something else, which is left alone', async () => {
    const database = await emptyDatabase();
    await administer(database, 'create table letters (text text)');
    expect(await failure(database)).toMatch(
      / is a database of something else; name another one, or another schema/,
    );
    expect(await administer(database, `select tablename from pg_tables where schemaname = 'public'`)).toEqual(
      [{ tablename: 'letters' }],
    );
  });

  test('a database of a newer version, which is left alone', async () => {
    const database = await emptyDatabase();
    const storage = await openStorage(database);
    await storage.close();
    await administer(database, `insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00Z')`);
    expect(await failure(database)).toMatch(
      / was made by a newer reference-server \(it has 9999-later\); update this one$/,
    );
  });

  test.for([
    'postgres://me:secret@',
    'postgres://me:se#secret@host/flags',
    'postgres://me:secret@host:port/flags',
  ])('what is no URL: %s', async (url) => {
    expect(await failure(url)).toMatch(/^The URL of the database can not be read; write postgres:\/\/USER/);
  });

  test.for(['mysql://me:secret@host/flags', 'postgre://me:secret@host/flags'])(
    'another kind of URL: %s',
    async (url) => {
      expect(await failure(url)).toMatch(
        /^A database is a file or begins with postgres:\/\/, and not with \w+:\/\//,
      );
      const { stderr } = await ended('export', '--database', url);
      expect(stderr).not.toContain('secret');
    },
  );

  test('an empty database, which has nothing to export or to serve', async () => {
    const database = await emptyDatabase();
    const name = database.replace(/:[^:@]+@/, '@');
    expect((await ended('export', '--database', database)).stderr).toBe(`error: ${name} holds no dataset\n`);
    expect((await ended('--database', database)).stderr).toContain(
      `error: ${name} holds no dataset; name one`,
    );
  });
});

test('a URL from --database-env is in no argument and no line', async () => {
  const database = await emptyDatabase();
  const { password } = new URL(database);
  vi.stubEnv('FLAGS_DATABASE', database);
  const { child, line } = await started('--demo', '--database-env', 'FLAGS_DATABASE', '--port', '0');
  expect(line).toContain('project=shop');
  expect(child.spawnargs.join(' ')).not.toContain(password);
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect((await ended('load', 'no.json', '--database-env', 'FLAGS_DATABASE')).stderr).not.toContain(password);
  vi.unstubAllEnvs();
});

test('the password is shown nowhere: not in lines, and not among the processes', async () => {
  const database = await emptyDatabase();
  const { password } = new URL(database);
  const { child, line } = await started('--demo', '--database', database, '--port', '0');
  expect(line).not.toContain(password);
  expect(await readFile(`/proc/${child.pid}/cmdline`, 'utf8').catch(() => '')).not.toContain(password);
  child.kill('SIGTERM');
  await once(child, 'exit');
  const again = run('--database', database, '--port', '0');
  for await (const said of createInterface(again.stderr)) {
    expect(said).not.toContain(password);
    if (said.endsWith('holds a dataset already, which is served as it is.')) return;
  }
  throw new Error('The second server did not say that it serves what is there.');
});

test('several schemas of one database keep data of their own', async () => {
  const database = await emptyDatabase();
  await administer(database, 'create schema one', 'create schema two');
  for (const schema of ['one', 'two']) {
    const url = `${database}?options=-csearch_path%3D${schema}`;
    const dataset = { projects: [{ key: schema, environments: [], flags: [] }] };
    await (await startReferenceServer({ database: url, dataset })).close();
  }
  const server = await startReferenceServer({ database: `${database}?options=-csearch_path%3Done` });
  onTestFinished(server.close);
  expect(server.project).toBe('one');
});
