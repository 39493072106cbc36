import { once } from 'node:events';
import { request } from 'node:http';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { expect, test } from 'vitest';

import { type ReferenceServer, startReferenceServer } from '../../src/index.ts';
import { checked, errorBody, flagCollection } from '../support/contract-schemas.ts';
import { connectTo, exchange, readAnswer } from '../support/raw-http.ts';
import { serveWithLimits } from '../support/serve-with-limits.ts';
import { serve } from '../support/serve.ts';

const LATENCY_MS = 500;
const keepAlive = 'GET /api/v2/tags HTTP/1.1\r\nhost: x\r\nauthorization: allowed-token\r\n\r\n';

test('a server that closes finishes the answers under way', async () => {
  const server = await serve({ latencyMs: LATENCY_MS });
  const answers = await Promise.all([underWay(server), underWay(server)]);
  await server.close();
  for (const { body } of answers) {
    const page = checked(flagCollection, JSON.parse(await body));
    expect([page.items.length, page.totalCount]).toEqual([60, 60]);
  }
});

test('the end of a block with `await using` closes it', async () => {
  let url = '';
  {
    await using server = await startReferenceServer();
    url = server.url;
    expect((await fetch(url)).status).toBe(404);
  }
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('it refuses the requests that come meanwhile with 503, and takes none later', async () => {
  const server = await serve({ latencyMs: LATENCY_MS });
  const { body } = await underWay(server);
  const closed = server.close();
  const late = await exchange(server, keepAlive);
  expect(late.status).toBe(503);
  expect(checked(errorBody, JSON.parse(late.body)).code).toBe('closing');
  expect(await body).toContain('"totalCount":60');
  await closed;
  await expect(connectTo(server)).rejects.toThrow('ECONNREFUSED');
});

test('it does not wait for connections that ask nothing, and never have, and have not finished asking', async () => {
  const server = await serve();
  const [idle, silent, half] = await Promise.all([connectTo(server), connectTo(server), connectTo(server)]);
  idle.write(keepAlive);
  await once(idle, 'readable');
  half.write('GET /api/v2/tags HTTP/1.1\r\nhost: ');
  expect((await fetch(server.url)).status).toBe(404);
  // Each of them would hold the server for many seconds.
  const ended = Promise.all([readAnswer(idle), readAnswer(silent), readAnswer(half)].map(settled));
  await server.close();
  await ended;
});

test('it does not wait for a client that takes nothing of its answer', async () => {
  const server = await serveWithLimits({ takeTimeoutMs: 20 });
  const client = await connectTo(server);
  client.on('error', () => undefined);
  const large = keepAlive.replace('tags', 'flags/shop?limit=100&summary=0');
  // Many times what the buffers on the way take.
  client.write(large.repeat(500));
  await once(client, 'readable');
  await expect(server.close()).resolves.toBeUndefined();
});

test('it waits for an answer that is held back for more than ten seconds', async () => {
  const server = await serve({ latencyMs: 10_500 });
  const { body } = await underWay(server);
  await server.close();
  expect(await body).toContain('"totalCount":60');
});

test('closing twice is closing once', async () => {
  const server = await serve();
  await Promise.all([server.close(), server.close()]);
  await expect(connectTo(server)).rejects.toThrow('ECONNREFUSED');
});

/** Asks for all flags, and waits until the server is at it: it says so before it answers. */
async function underWay({ url, token }: ReferenceServer): Promise<{ readonly body: Promise<string> }> {
  const asking = request(`${url}/api/v2/flags/shop?limit=100&summary=0`, {
    headers: { authorization: token, expect: '100-continue' },
    agent: false,
  });
  const body = once(asking, 'response').then(([response]) => text(response as Readable));
  asking.end();
  await once(asking, 'continue');
  return { body };
}

async function settled(promise: Promise<unknown>): Promise<void> {
  await promise.catch(() => undefined);
}
