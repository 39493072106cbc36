import { createClient } from '@flag-contract/client';
import contract from '@flag-contract/spec/openapi.json' with { type: 'json' };
import { API_VERSIONS } from '@flag-contract/types';
import { describe, expect, test } from 'vitest';
import { json, scriptedFetch, tagPage } from './support/scripted-fetch.ts';

describe('what the types can not hold the client to', () => {
  test("the default address is the contract's first server", async () => {
    const { fetch, requests } = scriptedFetch(tagPage([]));
    await createClient({ token: 'token', fetch }).listTags();
    expect(requests[0]?.url.origin).toBe(contract.servers[0]?.url);
  });

  test("the default version is the contract's newest", async () => {
    const { fetch, requests } = scriptedFetch(tagPage([]));
    await createClient({ token: 'token', fetch }).listTags();
    const sent = new Headers(requests[0]?.init.headers).get('LD-API-Version');
    expect(sent).toBe(String(Math.max(...API_VERSIONS.map(Number))));
  });

  test('every rate-limit header of the contract is read', async () => {
    const names = Object.keys(contract.components.headers).filter((name) => name.startsWith('X-Ratelimit'));
    for (const name of names) {
      const { fetch } = scriptedFetch(json({ items: [] }, { headers: { [name]: '1795305600000' } }));
      const client = createClient({ token: 'token', fetch });
      await client.listTags();
      expect(
        Object.values(client.lastRateLimit ?? {}).filter((value) => value === 1_795_305_600_000),
      ).toHaveLength(1);
    }
    expect(names.length).toBeGreaterThan(7);
  });
});
