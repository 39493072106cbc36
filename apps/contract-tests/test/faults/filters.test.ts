import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy, failedByHearing, verifyWith } from '../support/faults/failed-by.ts';
import { onPages, type Fault, type Rewrite } from '../support/faults/fault-proxy.ts';
import { hearing } from '../support/faults/hearing.ts';
import { onFlags } from '../support/faults/on-flags.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const MISHEARD: readonly (readonly [name: string, check: string, rewrite: Rewrite])[] = [
  [
    'takes the first of several tags',
    'flags/filter/tags-all-of',
    hearing('filter', (filter) => filter.replace(/(tags:[^+,]*)\+[^,]*/, '$1')),
  ],
  [
    'lists tags that are of another case',
    'flags/filter/tags-exact',
    hearing('filter', (filter) => filter.replace(/tags:Bet/, 'tags:bet')),
  ],
  [
    'takes the blank in a tag for its end',
    'flags/tag/selects',
    (query) => {
      const tag = query.get('tag');
      if (tag !== null) query.set('tag', tag.split(' ')[0] ?? '');
    },
  ],
  [
    'counts the very millisecond as before',
    'flags/filter/creation-date',
    hearing('filter', (filter) =>
      filter.replace(/("before":\s*)(\d+)/, (_, name: string, ms: string) => name + String(Number(ms) + 1)),
    ),
  ],
  [
    'is one off in counting code references',
    'flags/filter/code-references-bounds',
    hearing('filter', (filter) =>
      filter.replace(/min:([2-9])/, (_, count: string) => `min:${Number(count) + 1}`),
    ),
  ],
  [
    'takes `anyClient` for `client`',
    'flags/filter/sdk-availability',
    hearing('filter', (filter) => filter.replace('anyClient', 'client')),
  ],
  ['decodes a filter twice', 'flags/filter/query', hearing('filter', (filter) => filter.replace('%65', 'e'))],
  [
    'takes any environment for every `filterEnv`',
    'flags/filter/environment-narrows',
    hearing('filter', (filter) => filter.replace(/(contextKindsEvaluated:[^,]*),filterEnv:\w+$/, '$1')),
  ],
  [
    'lets a search find archived flags',
    'flags/archived/scope',
    hearing('filter', (filter) => (/^query:[^,]{11,}$/.test(filter) ? `${filter},state:archived` : filter)),
  ],
  [
    'ignores what application evaluates a flag',
    'flags/filter/application-evaluated',
    hearing('filter', (filter) => filter.replace(/applicationEvaluated:[^,]*,?/, '')),
  ],
  [
    'overlooks the parameter `archived`',
    'flags/archived/asked-for',
    hearing('archived', (archived) => (archived === 'maybe' ? archived : undefined)),
  ],
];

const MISANSWERED: readonly (readonly [name: string, check: string, fault: Fault])[] = [
  [
    'counts the whole list whatever the filter',
    'flags/filter/total',
    onPages('/flags/', ({ totalCount }, { url }) => ({
      totalCount: url.searchParams.has('filter') ? 60 : totalCount,
    })),
  ],
  [
    'leaves a flag out of each search',
    'flags/filter/query',
    onPages('/flags/', ({ items, totalCount }, { url }) =>
      url.searchParams.get('filter')?.startsWith('query:') === true && items.length > 0
        ? { items: items.slice(1), totalCount: Number(totalCount) - 1 }
        : {},
    ),
  ],
  [
    'shows one code reference at most',
    'flags/filter/code-references-measure',
    onFlags(
      (query) => query.has('expand'),
      ({ codeReferences }) => {
        const { items } = (codeReferences ?? {}) as { items?: unknown[] };
        return items && { codeReferences: { items: items.slice(0, 1) } };
      },
    ),
  ],
  [
    'shows archived flags as if they were not',
    'flags/archived/shown-as-archived',
    onFlags(
      () => true,
      () => ({ archived: false }),
    ),
  ],
];

const LEGAL: readonly (readonly [name: string, variation: Fault])[] = [
  [
    'refuses teams that do not exist',
    (request, answer) =>
      request.url.searchParams.get('filter') === 'maintainerTeamKey:no-such-key-anywhere'
        ? { ...answer, status: 404, json: { code: 'not_found', message: 'No such team.' } }
        : answer,
  ],
  [
    'lists filtered flags in another order of its own',
    onPages('/flags/', ({ items }, { url }) =>
      url.searchParams.has('filter') &&
      !url.searchParams.has('sort') &&
      url.searchParams.get('limit') === '100'
        ? { items: items.toReversed() }
        : {},
    ),
  ],
  ['has no totals', onPages('/', () => ({ totalCount: undefined }))],
  [
    'does not say which flags are deprecated',
    onPages('/flags/', ({ items }) => ({
      items: items.map((item) => ({ ...(item as object), deprecated: undefined })),
    })),
  ],
];

describe('filters, by a server that', () => {
  it.concurrent.each(MISHEARD)('%s, fail %s', async (_, check, rewrite) => {
    expect(await failedByHearing(server, rewrite, [check])).toEqual([check]);
  });

  it.concurrent.each(MISANSWERED)('%s, fail %s', async (_, check, fault) => {
    expect(await failedBy(server, fault, [check])).toEqual([check]);
  });

  it.concurrent('takes deprecated flags for live ones, fail only what should be otherwise', async () => {
    // A field may be named once only.
    const rewrite = hearing('filter', (filter) =>
      filter.includes('archived:false')
        ? filter.replace(',state:live', '')
        : filter.replace('state:live', 'archived:false'),
    );
    expect(await failedByHearing(server, rewrite, ['flags/filter/**', 'flags/archived/*'])).toEqual([
      'flags/filter/state-parts',
    ]);
  });
});

describe('filters are not blamed on a server that', () => {
  it.concurrent.each(LEGAL)('%s', async (_, variation) => {
    const only = ['flags/filter/**', 'flags/tag/*', 'flags/archived/*', '*/combinations/*'];
    const { checks } = await verifyWith(server, variation, only);
    expect(checks.filter(({ level, verdict }) => level === 'MUST' && verdict === 'failed')).toEqual([]);
  });

  it('refuses `expand`, which alone would show them', async () => {
    const refusal = { code: 'invalid_request', message: 'No.' };
    const refuseExpand: Fault = ({ url }, answer) =>
      url.searchParams.has('expand') ? { ...answer, status: 400, json: refusal } : answer;
    const { checks } = await verifyWith(server, refuseExpand, ['flags/filter/**']);
    const idsOf = (wanted: string): string[] =>
      checks.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);
    expect(idsOf('failed')).toEqual([]);
    expect(idsOf('not exercised')).toEqual(
      expect.arrayContaining(['flags/filter/code-references-min', 'flags/filter/context-kinds']),
    );
  });
});
