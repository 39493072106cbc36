import { startReferenceServer, type ReferenceServer } from '@flag-contract/reference-server';
import { Configuration, FeatureFlagsApi, TagsApi } from 'launchdarkly-api-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FLAG_QUERIES, type FlagQuery } from './flag-queries.ts';
import { readToTheEnd } from './read-to-the-end.ts';

interface TagQuery {
  readonly kind?: string[];
  readonly pre?: string;
  readonly archived?: boolean;
  readonly asOf?: string;
}

const TAG_QUERIES: readonly TagQuery[] = [
  {},
  { kind: ['flag'] },
  { kind: ['flag', 'project', 'environment', 'segment', 'metric'] },
  { pre: 'b' },
  { archived: true },
  { asOf: '2026-01-31T12:00:00Z' },
  { kind: ['flag'], pre: 'b', archived: false, asOf: '1769860800000' },
];

let server: ReferenceServer;
let configuration: Configuration;
beforeAll(async () => {
  server = await startReferenceServer();
  configuration = new Configuration({ basePath: server.url, apiKey: server.token });
});
afterAll(() => server.close());

function readFlags(query: FlagQuery): ReturnType<typeof readToTheEnd<{ readonly key: string }>> {
  const api = new FeatureFlagsApi(configuration);
  const { env, tag, archived, summary, filter, sort, compare, expand } = query;
  return readToTheEnd(async ({ limit, offset }) => {
    const { data } = await api.getFeatureFlags(
      server.project,
      ...([env, tag, limit, offset, archived, summary, filter, sort, compare, expand] as const),
    );
    return data;
  });
}

function readTags({ kind, pre, archived, asOf }: TagQuery): ReturnType<typeof readToTheEnd<string>> {
  const api = new TagsApi(configuration);
  return readToTheEnd(async ({ limit, offset }) => {
    const { data } = await api.getTags(kind, pre, archived, limit, offset, asOf);
    return data;
  });
}

describe('launchdarkly-api-typescript pages to the end of', () => {
  it.each(FLAG_QUERIES)('the flags of %j', async (query) => {
    const { items, totalCount } = await readFlags(query);
    expect(items).not.toEqual([]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(totalCount);
  });

  it.each(TAG_QUERIES)('the tags of %j', async (query) => {
    const { items, totalCount } = await readTags(query);
    expect(items).not.toEqual([]);
    expect(new Set(items).size).toBe(totalCount);
  });
});
