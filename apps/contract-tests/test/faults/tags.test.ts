import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy } from '../support/faults/failed-by.ts';
import { onPages, type Fault, type Rewrite } from '../support/faults/fault-proxy.ts';
import { onTagQueries } from '../support/faults/hearing.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const unchanged: Fault = (_, answer) => answer;

/** Understands by `pre` something else. */
function prefixBy(matches: (tag: string, prefix: string) => boolean): Fault {
  return onPages('/tags', ({ items }, { url }) => {
    const prefix = url.searchParams.get('pre');
    if (prefix === null) return {};
    return { items: items.filter((tag) => matches(String(tag), prefix)), totalCount: null };
  });
}

const overlook = (name: string, when: (query: URLSearchParams) => boolean = () => true): Rewrite =>
  onTagQueries((query) => when(query) && query.delete(name));

const FAULTS: readonly (readonly [name: string, check: string, rewrite: Rewrite, fault: Fault])[] = [
  [
    'reads the first `kind` alone',
    'tags/kind/several',
    onTagQueries((query) => query.has('kind') && query.set('kind', query.get('kind') ?? '')),
    unchanged,
  ],
  ['overlooks `kind`', 'tags/kind/selects', overlook('kind'), unchanged],
  [
    'overlooks `kind` beside `pre`',
    'tags/parameters/combine',
    overlook('kind', (query) => query.has('pre')),
    unchanged,
  ],
  [
    'finds `pre` anywhere',
    'tags/pre/prefix',
    overlook('pre'),
    prefixBy((tag, prefix) => tag.includes(prefix)),
  ],
  [
    'finds `pre` in any case',
    'tags/pre/prefix',
    overlook('pre'),
    prefixBy((tag, prefix) => tag.toLowerCase().startsWith(prefix.toLowerCase())),
  ],
  ['overlooks `archived`', 'tags/archived/adds', overlook('archived'), unchanged],
  ['overlooks `asOf`', 'tags/as-of/past', overlook('asOf'), unchanged],
  [
    'lists a tag that no kind has',
    'tags/kind/complete',
    () => undefined,
    onPages('/tags', ({ items, totalCount }, { url }) =>
      url.searchParams.has('kind')
        ? {}
        : { items: [...items, 'of-no-kind'], totalCount: Number(totalCount) + 1 },
    ),
  ],
];

describe('tags, by a server that', () => {
  it.concurrent.each(FAULTS)('%s, fail %s', async (_, check, rewrite, fault) => {
    expect(await failedBy(server, fault, [check], rewrite)).toEqual([check]);
  });

  it('lists a tag for a kind beyond the pages alone, are not blamed', async () => {
    const variation = onPages('/tags', ({ items, totalCount }, { url }) => {
      const kind = url.searchParams.get('kind');
      return kind === null || kind === 'metric-data-source'
        ? { items: [...items, 'of-a-source'], totalCount: Number(totalCount) + 1 }
        : {};
    });
    expect(await failedBy(server, variation, ['tags/kind/**'])).toEqual([]);
  });
});
