import { FLAG_SORTS, type FlagSort } from '@flag-contract/types';
import { describe, expect, test } from 'vitest';

import type { FlagDefinition, ReferenceServer } from '../../src/index.ts';
import { askFlags, askFlagsAt, keysOf } from '../support/ask.ts';
import { serve, serveFlags } from '../support/serve.ts';

/** The key of each flag, and how it is to be sorted. */
type Flags = Readonly<Record<string, Partial<FlagDefinition>>>;

function serveSorted(flags: Flags): Promise<ReferenceServer> {
  return serveFlags(Object.entries(flags).map(([key, flag]) => ({ ...flag, key })));
}

async function sorted(server: ReferenceServer, sort: string, query = ''): Promise<readonly string[]> {
  return keysOf(await askFlags(server, `limit=100&sort=${sort}&${query}`));
}

describe('a field sorts upwards, and with a dash the other way, ties included', () => {
  test.for<{ sort: FlagSort; flags: Flags; keys: readonly string[] }>([
    {
      sort: 'creationDate',
      flags: { c: { creationDate: 900 }, b: { creationDate: 10_000 }, d: { creationDate: 900 } },
      keys: ['c', 'd', 'b'],
    },
    {
      sort: 'key',
      flags: { b: {}, A: {}, a: {}, B: {}, _: {}, é: {}, z: {}, '🎁': {}, ﬁ: {} },
      keys: ['_', 'A', 'a', 'B', 'b', 'z', 'é', 'ﬁ', '🎁'],
    },
    {
      sort: 'name',
      flags: {
        tie2: { name: 'same' },
        tie1: { name: 'same' },
        lower: { name: 'alpha' },
        upper: { name: 'Alpha' },
        umlaut: { name: 'Ärger' },
        small: { name: 'ärger' },
        beta: { name: 'BETA' },
      },
      keys: ['upper', 'lower', 'beta', 'tie1', 'tie2', 'umlaut', 'small'],
    },
    {
      sort: 'tags',
      flags: {
        none: { tags: [] },
        none2: { tags: [] },
        ab: { tags: ['a', 'b'] },
        a: { tags: ['a'] },
        blank: { tags: ['a b'] },
        Ab: { tags: ['A', 'b'] },
        ba: { tags: ['b', 'a'] },
        日: { tags: ['日本'] },
      },
      keys: ['none', 'none2', 'a', 'Ab', 'ab', 'blank', 'ba', '日'],
    },
    {
      sort: 'type',
      flags: { t2: {}, p2: { temporary: false }, p1: { temporary: false }, t1: {} },
      keys: ['p1', 'p2', 't1', 't2'],
    },
  ])('$sort: $keys', async ({ sort, flags, keys }) => {
    const server = await serveSorted(flags);
    expect(await sorted(server, sort)).toEqual(keys);
    expect(await sorted(server, `-${sort}`)).toEqual(keys.toReversed());
  });
});

test('flags without maintainer come last either way', async () => {
  const server = await serve({
    dataset: {
      members: ['0a', '1B', '1b'].map((_id) => ({ _id, email: `${_id}@shop.example`, role: 'reader' })),
      teams: [{ key: 'growth', name: 'Growth' }],
      projects: [
        {
          key: 'web',
          environments: [],
          flags: [
            { key: 'none-b', maintainerTeamKey: 'growth' },
            { key: 'tie-b', maintainerId: '1b' },
            { key: 'first', maintainerId: '0a' },
            { key: 'none-a' },
            { key: 'tie-a', maintainerId: '1b' },
            { key: 'upper', maintainerId: '1B' },
          ].map((flag) => ({ name: '', creationDate: 1, ...flag })),
        },
      ],
    },
  });
  expect(await sorted(server, 'maintainerId')).toEqual([
    'first',
    'upper',
    'tie-a',
    'tie-b',
    'none-a',
    'none-b',
  ]);
  expect(await sorted(server, '-maintainerId')).toEqual([
    'tie-b',
    'tie-a',
    'upper',
    'first',
    'none-b',
    'none-a',
  ]);
});

describe('several fields', () => {
  const flags: Flags = {
    a: { name: 'x', creationDate: 1, temporary: false },
    b: { name: 'x', creationDate: 2 },
    c: { name: 'X', creationDate: 3, temporary: false },
    d: { name: 'y', creationDate: 1 },
    e: { name: 'y', creationDate: 1 },
  };

  test.for([
    { sort: 'name,creationDate', keys: ['c', 'a', 'b', 'd', 'e'] },
    { sort: 'name,-creationDate', keys: ['c', 'b', 'a', 'e', 'd'] },
    { sort: '-name,creationDate', keys: ['d', 'e', 'a', 'b', 'c'] },
    { sort: '-name,-creationDate', keys: ['e', 'd', 'b', 'a', 'c'] },
    { sort: 'type,creationDate,-name', keys: ['a', 'c', 'e', 'd', 'b'] },
    { sort: 'creationDate,type,key', keys: ['a', 'd', 'e', 'b', 'c'] },
    { sort: 'type,-key', keys: ['c', 'a', 'e', 'd', 'b'] },
    { sort: 'key,-key', keys: ['a', 'b', 'c', 'd', 'e'] },
  ])('$sort: $keys', async ({ sort, keys }) => {
    expect(await sorted(await serveSorted(flags), sort)).toEqual(keys);
  });
});

describe('targetingModifiedDate', () => {
  const flags: Flags = {
    d: { creationDate: 5, environments: { production: { lastModified: 25 }, test: { lastModified: 10 } } },
    c: { creationDate: 5, environments: { production: { lastModified: 25 }, test: { lastModified: 30 } } },
    a: { creationDate: 5, environments: { production: { lastModified: 30 }, test: { lastModified: 10 } } },
    b: { creationDate: 20, environments: { production: { lastModified: 22 } } },
  };

  test.for([
    { query: 'env=production', keys: ['b', 'c', 'd', 'a'] },
    { query: 'env=test', keys: ['a', 'd', 'b', 'c'] },
    { query: 'env=production&env=test', keys: ['b', 'c', 'd', 'a'] },
    { query: 'env=test&env=production', keys: ['a', 'd', 'b', 'c'] },
  ])('follows the first environment of "$query": $keys', async ({ query, keys }) => {
    const server = await serveSorted(flags);
    expect(await sorted(server, 'targetingModifiedDate', query)).toEqual(keys);
    expect(await sorted(server, '-targetingModifiedDate', query)).toEqual(keys.toReversed());
  });
});

describe('in the demo', () => {
  test.for(FLAG_SORTS)('sort=%s keeps the list, and is one order over all pages', async (sort) => {
    const server = await serve();
    const keys = await sorted(server, sort, 'env=staging');
    const unsorted = keysOf(await askFlags(server, 'limit=100'));
    expect(keys.toSorted()).toEqual(unsorted.toSorted());
    const pages = await Promise.all(
      [0, 17, 34, 51].map((offset) =>
        askFlagsAt(server, `/api/v2/flags/shop?limit=17&offset=${offset}&env=staging&sort=${sort}`),
      ),
    );
    expect(pages.flatMap(keysOf)).toEqual(keys);
  });

  test.for(FLAG_SORTS)('sort=%s orders what a filter leaves as it orders everything', async (sort) => {
    const server = await serve();
    const filtered = await sorted(server, sort, 'env=test&filter=tags:beta');
    const all = await sorted(server, sort, 'env=test');
    expect(filtered).toEqual(all.filter((key) => filtered.includes(key)));
    expect(filtered.length).toBeGreaterThan(3);
  });
});

test.for(FLAG_SORTS)(
  'sort=%s is the same from either end, whichever the database reads it from',
  async (sort) => {
    const server = await serve();
    const query = `archived=false&env=test&sort=${sort}`;
    const whole = await sorted(server, sort, 'archived=false&env=test');
    const page = async (offset: number): Promise<readonly string[]> =>
      keysOf(await askFlags(server, `limit=7&offset=${offset}&${query}`));
    for (let offset = whole.length; offset >= 0; offset -= 5) {
      expect(await page(offset)).toEqual(whole.slice(offset, offset + 7));
    }
  },
);
