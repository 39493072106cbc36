import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';

import { beforeAll, expect, test, vi } from 'vitest';

import { type RunningPostgres, startPostgres } from '../../../postgres/start-postgres.ts';
import { generateDataset } from '../../../src/generated/generate-dataset.ts';
import { DatabaseError } from '../../../src/storage/database-error.ts';
import { ask, askRefused } from '../../support/ask.ts';
import { administer } from '../../support/postgres/administer.ts';
import { started, urlOf } from '../../support/run-command.ts';
import { serve } from '../../support/serve.ts';

const path = '/api/v2/flags/store?limit=100&sort=-name&summary=0&expand=evaluation';
const headers = { authorization: 'allowed-token' };

let postgres: RunningPostgres;

// One of their own: nobody else is to suffer.
beforeAll(async () => {
  postgres = await startPostgres();
  return postgres.stop;
});

/** Asks again and again, several at a time, until told to stop; tells each answer as `STATUS BODY`. */
function askOn(url: string, clients: number): { readonly stop: () => Promise<readonly string[]> } {
  const answers: string[] = [];
  const asking = { isOver: false };
  const client = async (): Promise<void> => {
    while (!asking.isOver) {
      const response = await fetch(url, { headers });
      answers.push(`${response.status} ${await response.text()}`);
    }
  };
  const clientsDone = Promise.all(Array.from({ length: clients }, client));
  const stop = async (): Promise<readonly string[]> => {
    asking.isOver = true;
    await clientsDone;
    return answers;
  };
  return { stop };
}

test('while PostgreSQL is away requests get 503, and right answers as soon as it is back', async () => {
  const { child, line } = await started('--flags', '300', '--database', postgres.url, '--port', '0');
  const url = urlOf(line);
  const told: string[] = [];
  const stderr = createInterface(child.stderr).on('line', (text) => told.push(text));
  const status = async (): Promise<number> => (await fetch(`${url}${path}`, { headers })).status;
  const right = `200 ${await (await fetch(`${url}${path}`, { headers })).text()}`;
  for (const outage of [1, 2]) {
    const asking = askOn(`${url}${path}`, 8);
    await postgres.interrupt();
    await vi.waitUntil(async () => (await status()) === 503);
    const refused = await fetch(`${url}${path}`, { headers });
    expect(await refused.json()).toEqual({
      code: 'database_unavailable',
      message: 'The database of the server does not answer; try again in a moment.',
    });
    await postgres.resume();
    await vi.waitUntil(async () => (await status()) === 200, { timeout: 30_000 });
    const answers = new Set(await asking.stop());
    expect(answers.has(right)).toBe(true);
    answers.delete(right);
    expect([...answers].filter((answer) => !answer.startsWith('503 {"code":"database_unavailable"'))).toEqual(
      [],
    );
    const errors = (): readonly string[] => told.filter((text) => text.startsWith('error: '));
    await vi.waitUntil(() => errors().length >= outage);
    expect(errors()).toHaveLength(outage);
  }
  stderr.close();
  const password = new URL(postgres.url).password;
  expect(told.filter((text) => text.includes(password))).toEqual([]);
});

test('connections that are ended in the middle give 503 or a right answer, never another one', async () => {
  const dataset = generateDataset({ flags: 300, seed: 1 });
  const server = await serve({ database: postgres.url, dataset });
  await server.load(dataset);
  const right = `200 ${await (await ask(server, path)).text()}`;
  const asking = askOn(`${server.url}${path}`, 8);
  let ended = 0;
  while (ended < 40) {
    const rows = await administer(
      postgres.url,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'reference-server' and query not like 'lock%'`,
    );
    ended += rows.length;
    await setImmediate();
  }
  const answers = await asking.stop();
  const others = answers.filter((answer) => answer !== right);
  expect(others.filter((answer) => !answer.startsWith('503 {"code":"database_unavailable"'))).toEqual([]);
  expect(answers).toContain(right);
  expect(`200 ${await (await ask(server, path)).text()}`).toBe(right);
});

test('a load that loses its connection leaves the old data, and the next one succeeds', async () => {
  const old = generateDataset({ flags: 50, seed: 1 });
  const server = await serve({ database: postgres.url, dataset: old });
  await server.load(old);
  const right = await (await ask(server, path)).text();
  const load = server.load(generateDataset({ flags: 3_000, seed: 2 }));
  const failure = load.catch((error: unknown) => error);
  await vi.waitUntil(
    async () =>
      (
        await administer(
          postgres.url,
          `select pg_terminate_backend(pid) from pg_stat_activity
            where application_name = 'reference-server' and query like '%insert into%' and pid <> pg_backend_pid()`,
        )
      ).length > 0,
    { interval: 1 },
  );
  expect(await failure).toBeInstanceOf(DatabaseError);
  expect(await (await ask(server, path)).text()).toBe(right);
  await server.load(generateDataset({ flags: 60, seed: 3 }));
  expect(await (await ask(server, path)).text()).not.toBe(right);
});

test('a load while PostgreSQL is away says so, and changes nothing', async () => {
  const dataset = generateDataset({ flags: 20, seed: 1 });
  const server = await serve({ database: postgres.url, dataset });
  await server.load(dataset);
  const right = await (await ask(server, path)).text();
  await postgres.interrupt();
  await expect(server.load(dataset)).rejects.toThrow(/can not be reached|broke the connection/);
  expect(await askRefused(server, path)).toMatchObject({ status: 503, code: 'database_unavailable' });
  await postgres.resume();
  expect(await (await ask(server, path)).text()).toBe(right);
});
