import { createClient, UnauthorizedError } from '@flag-contract/client';
import { describe, expect, test, vi } from 'vitest';
import { busy, ok, useClock } from './support/play.ts';
import { scriptedFetch } from './support/scripted-fetch.ts';

useClock();

describe('token functions', () => {
  test('are asked before every attempt', async () => {
    let asked = 0;
    const { fetch, requests } = scriptedFetch(busy(), ok);
    const listing = createClient({ token: async () => `token-${++asked}`, fetch })
      .listTags()
      .result();
    await vi.runAllTimersAsync();
    await listing;
    expect(requests.map(({ init }) => new Headers(init.headers).get('Authorization'))).toEqual([
      'token-1',
      'token-2',
    ]);
  });

  test('that fail or give what no header can carry send nothing and tell nothing', async () => {
    for (const token of [
      () => 'secret\nX-Evil: 1',
      async () => Promise.reject(new RangeError('secret')),
      (() => undefined) as unknown as () => string,
    ]) {
      const { fetch, requests } = scriptedFetch(ok);
      const failure = await createClient({ token, fetch })
        .listTags()
        .toArray()
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(UnauthorizedError);
      expect(String(failure)).not.toContain('secret');
      expect(requests).toHaveLength(0);
    }
  });
});
