import type { FeatureFlagCollection } from '@flag-contract/types';
import { describe, expect, test } from 'vitest';

import type { ReferenceServer } from '../../src/index.ts';
import { askFlags, askFlagsAt, askTags, keysOf } from '../support/ask.ts';
import { serve, serveFlags, serveManyFlags } from '../support/serve.ts';

describe('a page of flags', () => {
  test('holds 20 flags where nothing is said of limit', async () => {
    const page = await askFlags(await serveManyFlags(27));
    expect(page.items).toHaveLength(20);
    expect(page.totalCount).toBe(27);
  });

  test.for([
    { query: 'limit=3', keys: ['flag-000', 'flag-001', 'flag-002'] },
    { query: 'limit=3&offset=25', keys: ['flag-025', 'flag-026'] },
    { query: 'limit=2&offset=5', keys: ['flag-005', 'flag-006'] },
    { query: 'limit=5&offset=27', keys: [] },
    { query: 'limit=5&offset=9007199254740991', keys: [] },
  ])('holds items offset to offset + limit - 1: $query', async ({ query, keys }) => {
    const page = await askFlags(await serveManyFlags(27), query);
    expect(keysOf(page)).toEqual(keys);
    expect(page.totalCount).toBe(27);
  });

  test('is in the order of keys by code point', async () => {
    const server = await serveFlags([
      { key: 'b' },
      { key: 'a' },
      { key: 'B' },
      { key: '_' },
      { key: 'a.b' },
      { key: 'a-b' },
    ]);
    expect(keysOf(await askFlags(server))).toEqual(['B', '_', 'a', 'a-b', 'a.b', 'b']);
  });

  test('is in the same order whatever is filtered', async () => {
    const server = await serveFlags(['b', 'c', 'a'].map((key) => ({ key, tags: ['all'] })));
    expect(keysOf(await askFlags(server, 'tag=all'))).toEqual(['a', 'b', 'c']);
    expect(keysOf(await askFlags(server, 'filter=tags:all,query:a'))).toEqual(['a']);
  });

  test('is empty in a project without flags, and has only the link to itself', async () => {
    const page = await askFlags(await serveManyFlags(0));
    expect(page).toEqual({
      _links: { self: { href: '/api/v2/flags/web?limit=20', type: 'application/json' } },
      items: [],
      totalCount: 0,
    });
  });
});

describe('the links of a page', () => {
  test.for([
    { of: 1, query: '', hrefs: { self: 'limit=20' } },
    { of: 20, query: '', hrefs: { self: 'limit=20' } },
    {
      of: 60,
      query: '',
      hrefs: { self: 'limit=20', next: 'limit=20&offset=20', last: 'limit=20&offset=40' },
    },
    {
      of: 60,
      query: 'offset=20',
      hrefs: {
        first: 'limit=20',
        prev: 'limit=20',
        self: 'limit=20&offset=20',
        next: 'limit=20&offset=40',
        last: 'limit=20&offset=40',
      },
    },
    {
      of: 60,
      query: 'offset=40',
      hrefs: { first: 'limit=20', prev: 'limit=20&offset=20', self: 'limit=20&offset=40' },
    },
    {
      of: 27,
      query: 'limit=10&offset=5',
      hrefs: {
        first: 'limit=10',
        prev: 'limit=10',
        self: 'limit=10&offset=5',
        next: 'limit=10&offset=15',
        last: 'limit=10&offset=20',
      },
    },
    { of: 3, query: 'offset=9', hrefs: { first: 'limit=20', prev: 'limit=20', self: 'limit=20&offset=9' } },
    { of: 3, query: 'offset=0&limit=3', hrefs: { self: 'limit=3' } },
  ])('of $of flags, asked for by "$query"', async ({ of, query, hrefs }) => {
    const page = await askFlags(await serveManyFlags(of), query);
    expect(queriesOf(page)).toEqual(hrefs);
  });

  test('keep every parameter, in alphabetical order, repeated ones in theirs, form-encoded', async () => {
    const server = await serve();
    const query =
      'summary=0&tag=needs%20review&offset=1&limit=1&filter=query:e,tags:needs%20review&env=test&env=production';
    const page = await askFlags(server, query);
    expect(queriesOf(page)['next']).toBe(
      'env=test&env=production&filter=query%3Ae%2Ctags%3Aneeds+review&limit=1&offset=2&summary=0&tag=needs+review',
    );
  });

  test('leave no mark but -_.~ as it is', async () => {
    const { _links } = await askTags(await serveManyFlags(1), `pre=${encodeURIComponent("-_.~!*'()+&=/é")}`);
    expect(_links['self']?.href).toBe('/api/v2/tags?limit=1000&pre=-_.~%21%2A%27%28%29%2B%26%3D%2F%C3%A9');
  });

  test('leave out parameters that were sent empty', async () => {
    const page = await askFlags(await serveManyFlags(3), 'filter=&sort=&expand=');
    expect(queriesOf(page)).toEqual({ self: 'limit=20' });
  });

  test('lead through the whole list, one way and back', async () => {
    const server = await serveManyFlags(27);
    const forward = await walk(server, await askFlags(server, 'limit=7'), 'next');
    expect(forward.map((page) => page.items.length)).toEqual([7, 7, 7, 6]);
    expect(forward.flatMap(keysOf)).toEqual(keysOf(await askFlags(server, 'limit=100')));
    const [end] = forward.slice(-1);
    const back = end === undefined ? [] : await walk(server, end, 'prev');
    expect(back.toReversed().map(keysOf)).toEqual(forward.map(keysOf));
  });
});

describe('a page of tags', () => {
  test('holds all tags where nothing is said of limit, in the order of code points', async () => {
    const tags = ['🎁', 'ﬁ', 'b', 'Beta', 'beta', 'a b'];
    const server = await serveFlags([{ key: 'a', tags }]);
    const page = await askTags(server);
    expect(page.items).toEqual(['Beta', 'a b', 'b', 'beta', 'ﬁ', '🎁']);
    expect(page).toMatchObject({
      totalCount: 6,
      _links: { self: { href: '/api/v2/tags?limit=1000', type: 'application/json' } },
    });
  });

  test('holds at most 1000 tags', async () => {
    const tags = Array.from({ length: 1001 }, (_, index) => `tag-${index}`);
    const page = await askTags(await serveFlags([{ key: 'a', tags }]));
    expect(page.items).toHaveLength(1000);
    expect(page._links['next']?.href).toBe('/api/v2/tags?limit=1000&offset=1000');
  });

  test('links to its neighbours, and keeps the parameters', async () => {
    const tags = ['a', 'b+', 'b~1', 'b2', 'b3', 'c'];
    const page = await askTags(
      await serveFlags([{ key: 'a', tags }]),
      'pre=b&limit=1&offset=1&kind=flag&kind=view',
    );
    expect(page.items).toEqual(['b2']);
    expect(page._links['last']?.href).toBe('/api/v2/tags?kind=flag&kind=view&limit=1&offset=3&pre=b');
    expect(Object.keys(page._links)).toEqual(['first', 'last', 'next', 'prev', 'self']);
  });
});

async function walk(
  server: ReferenceServer,
  start: FeatureFlagCollection,
  name: 'next' | 'prev',
): Promise<readonly FeatureFlagCollection[]> {
  const href = start._links[name]?.href;
  if (href === undefined) return [start];
  return [start, ...(await walk(server, await askFlagsAt(server, href), name))];
}

function queriesOf({ _links }: FeatureFlagCollection): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(_links).map(([name, { href }]) => [name, href.split('?')[1]]));
}
