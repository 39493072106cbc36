import { describe, expect, test } from 'vitest';

import type { ReferenceServer } from '../../src/index.ts';
import { ask, askRefused } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const START = Date.parse('2026-11-22T12:00:00Z');
const WINDOW_MS = 10_000;

describe('a server with a rate limit of 3 requests in 10 seconds', () => {
  test('tells with every answer what remains of it', async () => {
    const server = await serveLimited();
    const paths = ['/api/v2/tags', '/nowhere', '/api/v2/flags/shop?limit=0'];
    const remaining: unknown[] = [];
    for (const path of paths) remaining.push(rateHeaders(await ask(server, path)));
    expect(remaining).toEqual([2, 1, 0].map((left) => documented(left, START + WINDOW_MS)));
  });

  test('answers the fourth with 429, and says how long to wait', async () => {
    const server = await serveLimited();
    await spend(server);
    server.setClock(START + 2_500);
    const response = await ask(server, '/api/v2/tags');
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('8');
    expect(rateHeaders(response)).toEqual(documented(0, START + WINDOW_MS));
    expect(await response.json()).toMatchObject({ code: 'rate_limited' });
  });

  test('takes requests again once that time has passed, and not before', async () => {
    const server = await serveLimited();
    await spend(server);
    const retryAfter = Number((await ask(server, '/api/v2/tags')).headers.get('retry-after'));
    server.setClock(START + retryAfter * 1_000 - 1);
    expect((await ask(server, '/api/v2/tags')).status).toBe(429);
    server.setClock(START + retryAfter * 1_000);
    expect((await ask(server, '/api/v2/tags')).status).toBe(200);
  });

  test('opens a window with the first request, not before', async () => {
    const server = await serveLimited();
    server.setClock(START + 7_000);
    expect(rateHeaders(await ask(server, '/api/v2/tags'))).toEqual(documented(2, START + 7_000 + WINDOW_MS));
  });

  test('takes requests when the clock is set back', async () => {
    const server = await serveLimited();
    await spend(server);
    server.setClock(START - 1);
    expect((await ask(server, '/api/v2/tags')).status).toBe(200);
  });

  test('counts for each token apart; unknown ones are one', async () => {
    const server = await serveLimited();
    await spend(server);
    const statuses: number[] = [];
    for (const authorization of [server.deniedToken, 'guess-1', 'guess-2', 'Bearer guess-3', 'guess-4']) {
      statuses.push((await ask(server, '/api/v2/tags', { headers: { authorization } })).status);
    }
    expect(statuses).toEqual([403, 401, 401, 401, 429]);
  });

  test('counts a token alike with Bearer and without', async () => {
    const server = await serveLimited();
    await spend(server);
    const headers = { authorization: `Bearer ${server.token}` };
    expect(await askRefused(server, '/api/v2/tags', { headers })).toMatchObject({ status: 429 });
  });

  test('counts answers that were asked to be faults', async () => {
    const server = await serveLimited();
    const headers = { prefer: 'code=503' };
    for (const status of [503, 503, 503, 429]) {
      expect(await askRefused(server, '/api/v2/tags', { headers })).toMatchObject({ status });
    }
  });
});

test('waiting as long as Retry-After says is enough by the real clock, too', async () => {
  const server = await serve({ rateLimit: { requests: 1, windowMs: 700 } });
  await ask(server, '/api/v2/tags');
  const refused = await ask(server, '/api/v2/tags');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  await expect.poll(async () => (await ask(server, '/api/v2/tags')).status, { timeout: 5_000 }).toBe(200);
});

test('and by a clock that stands still', async () => {
  const server = await serve({ now: START, rateLimit: { requests: 1, windowMs: 700 } });
  await ask(server, '/api/v2/tags');
  const refused = await ask(server, '/api/v2/tags');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  await expect.poll(async () => (await ask(server, '/api/v2/tags')).status, { timeout: 5_000 }).toBe(200);
});

test('a server without a rate limit tells of none', async () => {
  expect(rateHeaders(await ask(await serve(), '/api/v2/tags'))).toEqual({});
});

test.for([
  { requests: 0, windowMs: 1_000 },
  { requests: 1.5, windowMs: 1_000 },
  { requests: 1, windowMs: 0 },
  { requests: 1, windowMs: Number.NaN },
])('a server does not start with the rate limit $requests in $windowMs ms', async (rateLimit) => {
  await expect(serve({ rateLimit })).rejects.toThrow('A rate limit takes');
});

async function serveLimited(): Promise<ReferenceServer> {
  const server = await serve({ rateLimit: { requests: 3, windowMs: WINDOW_MS } });
  server.setClock(START);
  return server;
}

async function spend(server: ReferenceServer): Promise<void> {
  for (let count = 0; count < 3; count += 1) expect((await ask(server, '/api/v2/tags')).status).toBe(200);
}

function rateHeaders({ headers }: Response): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => name.startsWith('x-ratelimit')));
}

function documented(remaining: number, reset: number): Readonly<Record<string, string>> {
  const families = ['global', 'route', 'auth-token'].flatMap((family): [string, string][] => [
    [`x-ratelimit-${family}-limit`, '3'],
    [`x-ratelimit-${family}-remaining`, String(remaining)],
  ]);
  return {
    ...Object.fromEntries(families),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-auth-token-reset': String(reset),
  };
}
