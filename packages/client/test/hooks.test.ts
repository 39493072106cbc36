import { createClient } from '@flag-contract/client';
import { describe, expect, test } from 'vitest';
import { json, scriptedFetch, tagPage } from './support/scripted-fetch.ts';

const fail = (): never => {
  throw new RangeError('mine');
};

describe('hooks', () => {
  test('are told of requests, answers and repetitions, and see no token', async () => {
    const { fetch } = scriptedFetch(json({}, { status: 500 }), tagPage(['a']));
    const told: [string, unknown][] = [];
    const client = createClient({
      token: 'secret-token',
      fetch,
      hooks: {
        onRequest: (event) => told.push(['request', event]),
        onResponse: (event) => told.push(['response', event]),
        onRetry: (event) => told.push(['retry', event]),
      },
    });
    await client.listTags({ pre: 'a' });
    const url = 'https://app.launchdarkly.com/api/v2/tags?pre=a';
    expect(told).toMatchObject([
      ['request', { operation: 'getTags', url, attempt: 1 }],
      ['response', { url, attempt: 1, status: 500 }],
      ['retry', { url, attempt: 1, error: { name: 'ServerError' } }],
      ['request', { url, attempt: 2 }],
      ['response', { url, attempt: 2, status: 200 }],
    ]);
    expect(JSON.stringify(told)).not.toContain('secret-token');
  });

  test('what a hook throws ends the call as it is', async () => {
    for (const hook of ['onRequest', 'onResponse'] as const) {
      const { fetch, requests } = scriptedFetch(tagPage([]));
      await expect(
        createClient({ token: 'token', fetch, hooks: { [hook]: fail } }).listTags(),
      ).rejects.toThrow(RangeError);
      expect(requests.length).toBeLessThanOrEqual(1);
    }
  });

  test.each(['onRequest', 'onResponse', 'onRetry', 'onDrift'] as const)(
    'the call waits for an async %s, and ends with what it rejects with',
    async (hook) => {
      const { fetch } = scriptedFetch(
        json({}, { status: 500 }),
        tagPage(['a'], {}, 3),
        tagPage(['b'], {}, 2),
      );
      let waited = false;
      const hooks = {
        [hook]: async () => {
          await new Promise(setImmediate);
          waited = true;
          fail();
        },
      };
      const listing = createClient({ token: 'token', fetch, hooks }).listTags({ limit: 1 });
      await expect(listing.toArray()).rejects.toThrow(RangeError);
      expect(waited).toBe(true);
    },
  );
});

describe('lastRateLimit', () => {
  test('reads a reset in seconds, which some servers write, as the wait does', async () => {
    const headers = { 'X-Ratelimit-Reset': '1795305600', 'X-Ratelimit-Auth-Token-Reset': '1795305600.5' };
    const { fetch } = scriptedFetch(json({ items: [] }, { headers }));
    const client = createClient({ token: 'token', fetch });
    await client.listTags();
    expect(client.lastRateLimit).toMatchObject({
      resetMs: 1795305600000,
      authTokenResetMs: 1795305600500,
    });
  });

  test('is what the latest answer said', async () => {
    const headers = {
      'X-Ratelimit-Global-Limit': '100',
      'X-Ratelimit-Global-Remaining': '99',
      'X-Ratelimit-Route-Limit': '10',
      'X-Ratelimit-Route-Remaining': '0',
      'X-Ratelimit-Auth-Token-Limit': '20',
      'X-Ratelimit-Auth-Token-Remaining': 'many',
      'X-Ratelimit-Reset': '1795305600000',
    };
    const { fetch } = scriptedFetch(json({ items: [] }, { headers }));
    const client = createClient({ token: 'token', fetch });
    expect(client.lastRateLimit).toBeUndefined();
    await client.listTags();
    expect(client.lastRateLimit).toEqual({
      globalLimit: 100,
      globalRemaining: 99,
      routeLimit: 10,
      routeRemaining: 0,
      authTokenLimit: 20,
      authTokenRemaining: undefined,
      resetMs: 1795305600000,
      authTokenResetMs: undefined,
    });
  });
});
