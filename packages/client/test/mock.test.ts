import { createClient } from '@flag-contract/client';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { afterAll, beforeAll, expect, test } from 'vitest';

const MOCK = fileURLToPath(new URL('../../../apps/contract-tests/prism/mock.ts', import.meta.url));
const POLL_MS = 100;
const START_TIMEOUT_MS = 50_000;
let mock: ChildProcess;
let baseUrl: string;

beforeAll(async () => {
  const port = await getPort();
  baseUrl = `http://127.0.0.1:${port}`;
  mock = spawn(process.execPath, [MOCK, '--port', String(port)], { stdio: 'ignore' });
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  const answers = async (): Promise<boolean> =>
    fetch(baseUrl).then(
      () => true,
      () => false,
    );
  while (!(await answers())) await sleep(POLL_MS, undefined, { signal });
});

afterAll(async () => {
  const exited = once(mock, 'exit');
  mock.kill();
  await exited;
});

test("Prism's mock takes every parameter as the client writes it", async () => {
  const client = createClient({ token: 'token', baseUrl });
  const page = await client.listFlags('web', {
    env: ['production', 'test'],
    expand: ['codeReferences', 'evaluation', 'migrationSettings'],
    sort: ['-creationDate', 'key'],
    filter: {
      tags: ['beta', 'checkout'],
      evaluated: { after: new Date(0) },
      filterEnv: 'production',
      query: 'dark mode',
    },
    summary: false,
    tag: 'beta',
    limit: 20,
    offset: 0,
  });
  expect(page.items[0]?.key).toEqual(expect.any(String));
  const tags = await client.listTags({
    kind: ['flag', 'segment'],
    pre: 'b',
    archived: true,
    limit: 10,
    offset: 0,
    asOf: new Date(),
  });
  expect(tags.items[0]).toEqual(expect.any(String));
});

test("Prism's mock refuses what the contract forbids, and the client tells it", async () => {
  const client = createClient({ token: 'token', baseUrl });
  const result = await client.listFlags('web', { filter: 'nonsense' }).result();
  expect(result).toMatchObject({ ok: false, status: 400 });
});
