import type { Socket } from 'node:net';

import { expect, test } from 'vitest';

import type { ReferenceServer } from '../../src/index.ts';
import { ask } from '../support/ask.ts';
import { connectTo, readAnswer } from '../support/raw-http.ts';
import { serve } from '../support/serve.ts';

const MEGABYTE = 1_000_000;

// More than the buffers of the machine's own take on the way.
const ENOUGH_REQUESTS = 2_000;

test('a client that asks on and on, and does not read, does not fill the memory', async () => {
  const server = await serve();
  const before = heldBytes();
  const client = await connectTo(server);
  askOn(client, server, ENOUGH_REQUESTS, () => 'limit=100&summary=0');
  expect((await heldWhileOthersAsk(server)) - before).toBeLessThan(30 * MEGABYTE);
  client.destroy();
});

test('nor do many of them', async () => {
  const server = await serve();
  const before = heldBytes();
  const clients = await Promise.all(Array.from({ length: 50 }, () => connectTo(server)));
  for (const client of clients) askOn(client, server, 200, () => 'limit=100&summary=0');
  expect((await heldWhileOthersAsk(server)) - before).toBeLessThan(60 * MEGABYTE);
  for (const client of clients) client.destroy();
});

test('who asks on before an answer comes gets all answers, in order', async () => {
  const server = await serve();
  const client = await connectTo(server);
  const count = 1_000;
  askOn(client, server, count, (index) => `limit=1&offset=${index}`);
  client.write('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
  const { body } = await readAnswer(client);
  const offsets = [...body.matchAll(/"self":\{"href":"[^"]*limit=1(?:&offset=(\d+))?"/g)].map(
    ([, offset = '0']) => Number(offset),
  );
  expect(offsets).toEqual(Array.from({ length: count }, (_, index) => index));
});

test('a client that leaves with requests waiting does not hold a server that closes', async () => {
  const server = await serve();
  const client = await connectTo(server);
  askOn(client, server, ENOUGH_REQUESTS, () => 'limit=100&summary=0');
  await heldWhileOthersAsk(server);
  client.destroy();
  await expect(server.close()).resolves.toBeUndefined();
});

function askOn(
  client: Socket,
  server: ReferenceServer,
  count: number,
  queryOf: (index: number) => string,
): void {
  client.on('error', () => undefined);
  const requests = Array.from(
    { length: count },
    (_, index) =>
      `GET /api/v2/flags/shop?${queryOf(index)} HTTP/1.1\r\nhost: x\r\nauthorization: ${server.token}\r\n\r\n`,
  );
  client.write(requests.join(''));
}

/** What the server holds for its answers at most, while another client has a hundred answers of its own. */
async function heldWhileOthersAsk(server: ReferenceServer): Promise<number> {
  let most = 0;
  for (let count = 0; count < 100; count += 1) {
    expect((await ask(server, '/api/v2/tags?limit=1')).status).toBe(200);
    most = Math.max(most, heldBytes());
  }
  return most;
}

function heldBytes(): number {
  return process.memoryUsage().arrayBuffers;
}
