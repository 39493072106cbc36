import type { Socket } from 'node:net';

import { expect, test } from 'vitest';

import type { ReferenceServer } from '../../src/index.ts';
import { ask } from '../support/ask.ts';
import { connectTo, readAnswer } from '../support/raw-http.ts';
import { serve } from '../support/serve.ts';

const LARGE = 'limit=100&summary=0';

// Together more than the buffers on the way take, and fewer than a server writes down.
const ENOUGH_REQUESTS = 800;

test('a client that asks on and on, and does not read, gets no more answers made', async () => {
  const server = await serve();
  const client = await connectTo(server);
  askOn(client, server, ENOUGH_REQUESTS, () => LARGE);
  await othersAsk(server);
  const made = server.requests.filter(({ url }) => url.includes(LARGE)).length;
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(ENOUGH_REQUESTS / 2);
  client.destroy();
});

test('nor are its requests read on and on while the first answer is held back', async () => {
  const server = await serve({ latencyMs: 1_000 });
  const client = await connectTo(server);
  askOn(client, server, 2_000, () => LARGE, 'x'.repeat(15_000));
  expect((await ask(server, '/api/v2/tags')).status).toBe(200);
  expect(client.writableLength).toBeGreaterThan(0);
  client.destroy();
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
  askOn(client, server, ENOUGH_REQUESTS, () => LARGE);
  await othersAsk(server);
  client.destroy();
  await expect(server.close()).resolves.toBeUndefined();
});

function askOn(
  client: Socket,
  server: ReferenceServer,
  count: number,
  queryOf: (index: number) => string,
  note = '',
): void {
  client.on('error', () => undefined);
  const requests = Array.from(
    { length: count },
    (_, index) =>
      `GET /api/v2/flags/shop?${queryOf(index)} HTTP/1.1\r\nhost: x\r\nauthorization: ${server.token}\r\nnote: ${note}\r\n\r\n`,
  );
  client.write(requests.join(''));
}

/** Another client has a hundred answers of its own, so that the server had time for those of the first. */
async function othersAsk(server: ReferenceServer): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    expect((await ask(server, '/api/v2/tags?limit=1')).status).toBe(200);
  }
}
