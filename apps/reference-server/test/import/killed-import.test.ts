import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { Client } from 'pg';
import { onTestFinished, expect, test } from 'vitest';

import { startPostgres } from '../../postgres/start-postgres.ts';
import { demo } from '../../src/demo/demo.ts';
import { generateDataset } from '../../src/generated/generate-dataset.ts';
import { createRandom } from '../../src/generated/random.ts';
import { load, textOf } from '../support/database-content.ts';
import { logBytes } from '../support/log-bytes.ts';
import { run } from '../support/run-command.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { importInProcess } from './support/import-in-process.ts';
import { type ImportProxy, startImportProxy } from './support/import-proxy.ts';
import { giveToken } from './support/import-source.ts';

const KILLS = Number(process.env['KILLS'] ?? 10);
const FLAGS = 300;

/** A database to import into, and how much was written to its log so far, in bytes. */
interface KillableDatabase {
  readonly name: string;
  readonly written: () => Promise<number>;
}

/** What is imported, and where to. */
interface What {
  readonly url: string;
  readonly project: string;
  readonly keep: string;
  readonly database: string;
}

const engines = {
  SQLite: async (folder: string): Promise<KillableDatabase> => {
    const name = join(folder, 'store.sqlite');
    return { name, written: () => logBytes(name) };
  },
  PostgreSQL: async (): Promise<KillableDatabase> => {
    const postgres = await startPostgres();
    const client = new Client(postgres.url);
    await client.connect();
    onTestFinished(async () => {
      await client.end();
      await postgres.stop();
    });
    const position = async (): Promise<number> => {
      const { rows } = await client.query<{ position: string }>(
        `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as position`,
      );
      return Number(rows[0]?.position);
    };
    return { name: postgres.url, written: position };
  },
};

test.for(Object.keys(engines) as readonly (keyof typeof engines)[])(
  'an import into %s that is killed leaves the old data or the new, and the next one goes on where it was',
  { timeout: 600_000 },
  async (engine, { skip }) => {
    skip(
      engine === 'PostgreSQL' && process.platform === 'win32',
      'On Windows PostgreSQL does not start for an administrator.',
    );
    const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
    console.log(`SEED=${seed} KILLS=${KILLS}`);
    const random = createRandom(seed);
    const folder = await temporaryFolder();
    const database = await engines[engine](folder);
    const kept = join(folder, 'kept');
    const original = await serve({ dataset: generateDataset({ flags: FLAGS, seed: 5 }) });
    const proxy = await startImportProxy(original.url);
    giveToken(original.token);
    const what = { url: proxy.url, project: 'store', keep: kept, database: database.name };

    const requestsOfAll = await complete(what, proxy);
    const imported = await textOf(database.name);
    await load(database.name, demo);
    const before = await textOf(database.name);
    let [keptAnswers, brokenLoads] = [0, 0];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const isWhileAsking = kill % 2 === 0;
      const moments: readonly Moment[] = [
        { request: random.integer(1, requestsOfAll) },
        { request: requestsOfAll, delayMs: random.integer(0, 400) },
        { request: random.integer(1, requestsOfAll) },
        { bytes: 2 ** random.integer(12, 20) },
      ];
      const isKilled = await killed(what, proxy, database, moments[kill % moments.length] ?? {});
      const left = await textOf(database.name);
      expect([before, imported].includes(left)).toBe(true);
      if (isKilled && !isWhileAsking && left === before) brokenLoads += 1;
      const answers = await answersIn(kept);
      keptAnswers += answers;
      const requests = await complete(what, proxy);
      expect(requests).toBe(requestsOfAll - answers);
      expect(await textOf(database.name)).toBe(imported);
      expect(await answersIn(kept)).toBe(0);
      await load(database.name, demo);
    }
    expect(keptAnswers).toBeGreaterThan(0);
    expect(brokenLoads).toBeGreaterThan(0);
  },
);

/** Imports, and tells how many requests it took. */
async function complete(what: What, proxy: ImportProxy): Promise<number> {
  const before = proxy.requests.length;
  await importInProcess(what);
  return proxy.requests.length - before;
}

/** When to kill an import: so long after a certain request of its own, or when the log of the database has grown so much. */
interface Moment {
  readonly request?: number;
  readonly delayMs?: number;
  readonly bytes?: number;
}

/** Kills an import at some moment; whether that came before its end. */
async function killed(
  { url, project, keep, database }: What,
  proxy: ImportProxy,
  { written }: KillableDatabase,
  { request = Infinity, delayMs = 0, bytes = Infinity }: Moment,
): Promise<boolean> {
  const [requestsBefore, writtenBefore] = [proxy.requests.length, await written()];
  const argv = ['--url', url, '--project', project, '--keep', keep, '--database', database];
  const child = run('import', ...argv);
  const closed = once(child, 'close');
  proxy.answer = (_request, _response, number) => {
    if (number - requestsBefore >= request) setTimeout(() => child.kill('SIGKILL'), delayMs);
    return false;
  };
  const hasWritten = async (): Promise<boolean> => (await written()) - writtenBefore >= bytes;
  if (bytes < Infinity) await untilEnd(child, hasWritten);
  await closed;
  // What it had sent may come to be counted only now.
  while ((await proxy.connectionCount()) > 0) await setImmediate();
  proxy.answer = () => false;
  return child.signalCode === 'SIGKILL';
}

/** Kills a process as soon as something holds; waits until it is over. */
async function untilEnd(child: ChildProcess, isTime: () => Promise<boolean>): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    if (await isTime()) child.kill('SIGKILL');
    await setImmediate();
  }
}

async function answersIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.json') && name !== 'import.json').length;
}
