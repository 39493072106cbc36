import { startReferenceServer, type ReferenceServer } from '@flag-contract/reference-server';
import { LaunchDarkly } from '@launchdarkly/mcp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FLAG_QUERIES } from './flag-queries.ts';
import { readToTheEnd } from './read-to-the-end.ts';

let server: ReferenceServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.close());

// It validates every answer against closed schemas, and throws for what they do not know.
describe('the SDK in @launchdarkly/mcp-server takes every page of', () => {
  it.each(FLAG_QUERIES)('the flags of %j', async (query) => {
    const { featureFlags } = new LaunchDarkly({ serverURL: server.url, apiKey: server.token });
    const { items, totalCount } = await readToTheEnd((window) =>
      featureFlags.list({ projectKey: server.project, ...query, ...window }),
    );
    expect(items).not.toEqual([]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(totalCount);
  });
});
