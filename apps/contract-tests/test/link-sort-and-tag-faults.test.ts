import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report } from '../src/index.ts';
import { startReferenceServer, type StartedServer } from '../src/target/start-reference-server.ts';
import { startTamperingProxy, type Tampering } from './support/tampering-proxy.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

async function verifyWith(path: '/flags/' | '/tags', tampering: Tampering, only: string[]): Promise<Report> {
  await using proxy = await startTamperingProxy(server.target.baseUrl, path, tampering);
  const target = { ...server.target, baseUrl: new URL(proxy.url) };
  return await verify(target, { seed: 7, timeoutMs: 10_000, concurrency: 4, only });
}

function failedIds({ checks }: Report): string[] {
  return checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
}

/** Reads another value of a parameter than the one that was sent. */
function misread(name: string, change: (value: string) => string): Tampering {
  return {
    request: (parameters) => {
      const values = parameters.getAll(name).map(change);
      parameters.delete(name);
      for (const value of values) parameters.append(name, value);
    },
  };
}

/** Writes other links than it should. */
function rewrite(
  change: (query: URLSearchParams, name: string, sent: URLSearchParams) => unknown,
): Tampering {
  return {
    page: (page, sent) => ({
      ...page,
      _links: Object.fromEntries(
        Object.entries(page._links).map(([name, link]) => {
          const url = new URL(link.href, 'http://localhost');
          change(url.searchParams, name, sent);
          return [name, { ...link, href: url.pathname + url.search }];
        }),
      ),
    }),
  };
}

const lose = (parameter: string): Tampering => rewrite((query) => query.delete(parameter));

const prev = (offsetOf: (offset: number, limit: number) => number): Tampering =>
  rewrite((query, name, sent) => {
    if (name === 'prev') {
      query.set('offset', String(offsetOf(Number(sent.get('offset')), Number(sent.get('limit')))));
    }
  });

/** Understands by `pre` something else. */
function prefixBy(matches: (tag: string, prefix: string) => boolean): Tampering {
  return {
    request: (parameters) => parameters.delete('pre'),
    page: (page, sent) => {
      const prefix = sent.get('pre');
      if (prefix === null) return page;
      return { ...page, items: page.items.filter((tag) => matches(String(tag), prefix)), totalCount: null };
    },
  };
}

const FAULTS: readonly (readonly [fault: string, check: string, tampering: Tampering])[] = [
  ['loses `tag` in links', 'flags/paging/links-keep-selection', lose('tag')],
  ['loses `sort` in links', 'flags/paging/links-keep-selection', lose('sort')],
  ['loses `compare` in links', 'flags/paging/links-keep-selection', lose('compare')],
  ['loses `summary` in links', 'flags/paging/links-keep-projection', lose('summary')],
  ['loses `limit` in links', 'flags/paging/links-keep-projection', lose('limit')],
  [
    'encodes links twice',
    'flags/paging/links-keep-values',
    rewrite((query) => {
      const filter = query.get('filter');
      if (filter !== null) query.set('filter', encodeURIComponent(filter));
    }),
  ],
  ['counts `prev` from the wrong end', 'flags/paging/links-lead', prev((offset, limit) => offset + limit)],
  ['counts `prev` below 0', 'flags/paging/links-lead', prev((offset, limit) => offset - limit)],
  [
    'has 25 flags on a page by default',
    'flags/paging/default-limit',
    { request: (query) => !query.has('limit') && query.set('limit', '25') },
  ],
  [
    'takes no notice of a limit that is too great',
    'flags/paging/above-the-maximum',
    { request: (query) => Number(query.get('limit')) > 100 && query.delete('limit') },
  ],
  [
    'overlooks the dash of one field',
    'flags/sort/descending',
    misread('sort', (sort) => sort.replace(/^-name$/, 'name')),
  ],
  ['overlooks the second field', 'flags/sort/several', misread('sort', (sort) => sort.replace(/,.*/, ''))],
  [
    'sorts by name when asked for tags',
    'flags/sort/tags',
    misread('sort', (sort) => sort.replace('tags', 'name')),
  ],
  [
    'goes by the last environment',
    'flags/sort/first-env',
    {
      request: (query) => {
        const keys = query.getAll('env').toReversed();
        query.delete('env');
        for (const key of keys) query.append('env', key);
      },
    },
  ],
  [
    'drops flags without a maintainer when it sorts by that',
    'flags/sort/keeps-list',
    {
      page: (page, sent) =>
        sent.get('sort')?.includes('maintainerId') === true
          ? { ...page, items: page.items.filter((flag) => JSON.stringify(flag).includes('"maintainerId"')) }
          : page,
    },
  ],
  [
    'sorts no filtered list',
    'flags/sort/with-filter',
    { request: (query) => query.has('filter') && query.delete('sort') },
  ],
  [
    'reads the first `kind` alone',
    'tags/kind/several',
    { request: (query) => query.has('kind') && query.set('kind', query.get('kind') ?? '') },
  ],
  ['overlooks `kind`', 'tags/kind/selects', { request: (query) => query.delete('kind') }],
  [
    'overlooks `kind` beside `pre`',
    'tags/parameters/combine',
    { request: (query) => query.has('pre') && query.delete('kind') },
  ],
  ['finds `pre` anywhere', 'tags/pre/prefix', prefixBy((tag, prefix) => tag.includes(prefix))],
  [
    'finds `pre` in any case',
    'tags/pre/prefix',
    prefixBy((tag, prefix) => tag.toLowerCase().startsWith(prefix.toLowerCase())),
  ],
  ['overlooks `archived`', 'tags/archived/adds', { request: (query) => query.delete('archived') }],
  ['overlooks `asOf`', 'tags/as-of/past', { request: (query) => query.delete('asOf') }],
  ['loses `asOf` in links', 'tags/paging/links-keep-selection', lose('asOf')],
];

/** As the pages allow it, though the reference server does otherwise. */
const VARIATIONS: readonly (readonly [name: string, path: '/flags/' | '/tags', tampering: Tampering])[] = [
  ['parameters of links in another order', '/flags/', rewrite((query) => reverse(query))],
  [
    '`summary` in links though it was not sent',
    '/flags/',
    rewrite((query) => query.has('summary') || query.set('summary', '1')),
  ],
  [
    'a first page that `prev` cuts to what lies before',
    '/flags/',
    rewrite((query, name, sent) => {
      const offset = Number(sent.get('offset'));
      if (name === 'prev' && offset < Number(sent.get('limit'))) query.set('limit', String(offset));
    }),
  ],
  ['no links and no totals', '/tags', { page: (page) => ({ ...page, _links: {}, totalCount: null }) }],
  [
    '`last` on every page of tags',
    '/tags',
    {
      page: (page) => ({
        ...page,
        _links: { ...page._links, last: page._links['last'] ?? page._links['self'] ?? { href: '/' } },
      }),
    },
  ],
];

function reverse(query: URLSearchParams): void {
  const names = [...new Set(query.keys())].toReversed();
  for (const name of names) {
    const values = query.getAll(name);
    query.delete(name);
    for (const value of values) query.append(name, value);
  }
}

describe('the verifier names the check that a server fails which', () => {
  it.concurrent.each(FAULTS)('%s: %s', async (_, check, tampering) => {
    const path = check.startsWith('tags/') ? '/tags' : '/flags/';
    expect(failedIds(await verifyWith(path, tampering, [check]))).toEqual([check]);
  });
});

describe('the verifier does not blame a server for', () => {
  it.concurrent.each(VARIATIONS)('%s', async (_, path, tampering) => {
    const report = await verifyWith(path, tampering, ['*/paging/**', 'flags/sort/**', 'tags/**']);
    expect(failedIds(report)).toEqual([]);
  });
});
