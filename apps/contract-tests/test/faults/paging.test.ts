import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy, failedByHearing } from '../support/faults/failed-by.ts';
import { onPages, type Fault, type Rewrite } from '../support/faults/fault-proxy.ts';
import { onFlagQueries } from '../support/faults/hearing.ts';
import { onLinks } from '../support/faults/on-links.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const lose = (parameter: string): Fault => onLinks('/flags/', (query) => query.delete(parameter));

const prev = (offsetOf: (offset: number, limit: number) => number): Fault =>
  onLinks('/flags/', (query, name, sent) => {
    if (name === 'prev') {
      query.set('offset', String(offsetOf(Number(sent.get('offset')), Number(sent.get('limit')))));
    }
  });

const FAULTS: readonly (readonly [name: string, check: string, fault: Fault])[] = [
  ['loses `tag` in links', 'flags/paging/links-keep-selection', lose('tag')],
  ['loses `sort` in links', 'flags/paging/links-keep-selection', lose('sort')],
  ['loses `compare` in links', 'flags/paging/links-keep-selection', lose('compare')],
  ['loses `summary` in links', 'flags/paging/links-keep-projection', lose('summary')],
  ['loses `limit` in links', 'flags/paging/links-keep-projection', lose('limit')],
  [
    'loses `asOf` in links',
    'tags/paging/links-keep-selection',
    onLinks('/tags', (query) => query.delete('asOf')),
  ],
  [
    'encodes links twice',
    'flags/paging/links-keep-values',
    onLinks('/flags/', (query) => {
      const filter = query.get('filter');
      if (filter !== null) query.set('filter', encodeURIComponent(filter));
    }),
  ],
  ['counts `prev` from the wrong end', 'flags/paging/links-lead', prev((offset, limit) => offset + limit)],
  ['counts `prev` below 0', 'flags/paging/links-lead', prev((offset, limit) => offset - limit)],
];

const MISHEARD: readonly (readonly [name: string, check: string, rewrite: Rewrite])[] = [
  [
    'has 25 flags on a page by default',
    'flags/paging/default-limit',
    onFlagQueries((query) => !query.has('limit') && query.set('limit', '25')),
  ],
  [
    'takes no notice of a limit that is too great',
    'flags/paging/above-the-maximum',
    onFlagQueries((query) => Number(query.get('limit')) > 100 && query.delete('limit')),
  ],
];

/** As the pages allow it, though the reference server does otherwise. */
const VARIATIONS: readonly (readonly [name: string, variation: Fault])[] = [
  ['parameters of links in another order', onLinks('/flags/', (query) => reverse(query))],
  [
    '`summary` in links though it was not sent',
    onLinks('/flags/', (query) => query.has('summary') || query.set('summary', '1')),
  ],
  [
    'a first page that `prev` cuts to what lies before',
    onLinks('/flags/', (query, name, sent) => {
      const offset = Number(sent.get('offset'));
      if (name === 'prev' && offset < Number(sent.get('limit'))) query.set('limit', String(offset));
    }),
  ],
  ['no links and no totals of tags', onPages('/tags', () => ({ _links: {}, totalCount: null }))],
  [
    '`last` on every page of tags',
    onPages('/tags', ({ _links: links }) => ({
      _links: { ...links, last: links['last'] ?? links['self'] ?? { href: '/' } },
    })),
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

describe('paging, by a server that', () => {
  it.concurrent.each(FAULTS)('%s, fails %s', async (_, check, fault) => {
    expect(await failedBy(server, fault, [check])).toEqual([check]);
  });

  it.concurrent.each(MISHEARD)('%s, fails %s', async (_, check, rewrite) => {
    expect(await failedByHearing(server, rewrite, [check])).toEqual([check]);
  });
});

it('a flag that is listed only where it is searched for fails flags/paging/reaches-every-flag', async () => {
  const fault = onPages('/flags/', ({ items, totalCount }, { url }) =>
    /filter|tag|archived/.test(url.search)
      ? {}
      : {
          items: items.filter((item) => (item as { key: string }).key !== 'dark-mode'),
          totalCount: Number(totalCount) - 1,
        },
  );
  // It judges every answer of the run, so another check has to search.
  const only = ['flags/paging/reaches-every-flag', 'flags/filter/type'];
  expect(await failedBy(server, fault, only)).toContain('flags/paging/reaches-every-flag');
});

describe('paging is not blamed on a server with', () => {
  it.concurrent.each(VARIATIONS)('%s', async (_, variation) => {
    expect(await failedBy(server, variation, ['*/paging/**', 'flags/sort/**', 'tags/**'])).toEqual([]);
  });
});
