import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS } from '../../src/index.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { offsetOf, onPages, type Fault } from '../support/faults/fault-proxy.ts';
import { runAgainst } from '../support/hostile/hostile-run.ts';

const TIME_LIMIT = { timeout: 120_000 };

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const PAGING = ['conformance/*/{status,body}', '*/paging/{next,pages-join,full-pages,total-*}'];
/** A survey reads so many pages of each of its eleven lists, before the checks and in three tries to confirm them. */
const REQUESTS_MAX = BUDGETS.full.listPagesMax * 11 * 7;

/** Pages that are always full, of items that never came before. */
const endlessPages: Fault = (request, answer) =>
  onPages('/', ({ items }) => ({
    items: items.map((item, index) => {
      const key = `item-${offsetOf(request) + index}`;
      return isRecord(item) ? { ...item, key } : key;
    }),
    totalCount: offsetOf(request) + 100_000,
  }))({ ...request, url: withoutOffset(request.url) }, answer);

function withoutOffset(url: URL): URL {
  const changed = new URL(url);
  changed.searchParams.delete('offset');
  return changed;
}

const next =
  (hrefOf: (offset: number) => string): Fault =>
  (request, answer) =>
    onPages('/', ({ _links: links }) => ({
      _links: { ...links, next: { href: hrefOf(offsetOf(request)), type: 'application/json' } },
    }))(request, answer);

let answered = 0;

const MODES: readonly { readonly what: string; readonly fault: Fault; readonly says: RegExp }[] = [
  { what: 'pages that never end', fault: endlessPages, says: /paging|body/ },
  { what: 'a total of a thousand million', fault: onPages('/', () => ({ totalCount: 1e9 })), says: /paging/ },
  { what: 'a total below zero', fault: onPages('/', () => ({ totalCount: -5 })), says: /totalCount/ },
  { what: 'a total that is a text', fault: onPages('/', () => ({ totalCount: 'NaN' })), says: /totalCount/ },
  {
    what: 'a total that grows with every answer',
    fault: onPages('/', () => ({ totalCount: ++answered * 100 })),
    says: /paging|kept changing/,
  },
  {
    what: 'a next that leads to its own page',
    fault: onPages('/', ({ _links: links }) => ({ _links: { ...links, next: links['self'] } })),
    says: /next/,
  },
  {
    what: 'a next that leads back to the first page',
    fault: onPages('/', ({ _links: links }) => ({
      _links: { ...links, next: links['first'] ?? links['self'] },
    })),
    says: /next/,
  },
  {
    what: 'a next whose offset runs for ever',
    fault: next((offset) => `/api/v2/flags/shop?limit=3&offset=${offset + 1e15}`),
    says: /paging/,
  },
  {
    what: 'a next of a megabyte',
    fault: next(() => `/api/v2/tags?x=${'x'.repeat(2 ** 20)}`),
    says: /paging/,
  },
  {
    what: 'a next to a port that nobody can have',
    fault: next(() => 'http://127.0.0.1:99999/'),
    says: /leads away/,
  },
  { what: 'a next with half a character', fault: next(() => '/api/v2/tags?pre=\uD800'), says: /paging/ },
  {
    what: 'other items with every answer',
    fault: onPages('/flags/', ({ items }) => ({
      items: items.map((item) => ({ ...(isRecord(item) && item), key: `k${++answered}` })),
    })),
    says: /kept changing|paging/,
  },
  {
    what: 'other items with every answer, in any number',
    fault: onPages('/', ({ items }) => ({ items: items.slice(++answered % 7), totalCount: answered % 13 })),
    says: /kept changing|paging/,
  },
];

describe('a list with', () => {
  it.each(MODES)('$what is a finding, and the run comes to an end', TIME_LIMIT, async ({ fault, says }) => {
    const run = await runAgainst(server.target, () => fault, { only: PAGING });
    expect([1, 3]).toContain(run.exitCode);
    expect(run.says).toMatch(says);
    expect(run.requests).toBeLessThan(REQUESTS_MAX);
    expect(run.strangersGuests).toEqual([]);
  });
});
