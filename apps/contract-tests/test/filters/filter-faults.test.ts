import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report } from '../../src/index.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault } from '../support/fault-proxy.ts';
import type { Listening } from '../support/listen.ts';
import { startRewritingProxy, type Rewrite } from '../support/rewriting-proxy.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const FILTERS_AND_COMBINATIONS = ['flags/filter/**', 'flags/tag/*', 'flags/archived/*', '*/combinations/*'];

async function verifyThrough(proxy: Listening, only = FILTERS_AND_COMBINATIONS): Promise<Report> {
  const target = { ...server.target, baseUrl: new URL(proxy.url) };
  return await verify(target, { only, seed: 7, timeoutMs: 20_000, concurrency: 4 });
}

function failedIds({ checks }: Report): string[] {
  return checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
}

/** Hears another filter than was sent. */
function onFilter(change: (filter: string) => string): Rewrite {
  return (query) => {
    const filter = query.get('filter');
    if (filter !== null) query.set('filter', change(filter));
  };
}

const forgetFilterWhenSorting: Rewrite = (query) => {
  if (query.has('sort')) query.delete('filter');
};

/** What random combinations ask for, with this seed. */
async function combinationsAsked(seed: number): Promise<string[]> {
  const asked: string[] = [];
  await verify(server.target, {
    only: ['*/combinations/*'],
    seed,
    timeoutMs: 20_000,
    concurrency: 1,
    onExchange: ({ request }) => void asked.push(request.url.search),
  });
  return asked.toSorted();
}

const MISHEARD: readonly (readonly [name: string, check: string, rewrite: Rewrite])[] = [
  ['takes the first clause alone', 'flags/filter/and', onFilter((filter) => filter.replace(/,[a-z].*/, ''))],
  [
    'takes the first of several tags',
    'flags/filter/tags-all-of',
    onFilter((filter) => filter.replace(/(tags:[^+,]*)\+[^,]*/, '$1')),
  ],
  [
    'lists tags that are of another case',
    'flags/filter/tags-exact',
    onFilter((filter) => filter.replace(/tags:Bet/, 'tags:bet')),
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
    onFilter((filter) =>
      filter.replace(/("before":\s*)(\d+)/, (_, name: string, ms: string) => name + String(Number(ms) + 1)),
    ),
  ],
  [
    'is one off in counting code references',
    'flags/filter/code-references-bounds',
    onFilter((filter) => filter.replace(/min:([2-9])/, (_, count: string) => `min:${Number(count) + 1}`)),
  ],
  [
    'takes `anyClient` for `client`',
    'flags/filter/sdk-availability',
    onFilter((filter) => filter.replace('anyClient', 'client')),
  ],
  ['decodes a filter twice', 'flags/filter/query', onFilter((filter) => filter.replace('%65', 'e'))],
  [
    'takes any environment for every `filterEnv`',
    'flags/filter/environment-narrows',
    onFilter((filter) => filter.replace(/(contextKindsEvaluated:[^,]*),filterEnv:\w+$/, '$1')),
  ],
  [
    'lets a search find archived flags',
    'flags/archived/scope',
    onFilter((filter) => (/^query:[^,]{11,}$/.test(filter) ? `${filter},state:archived` : filter)),
  ],
  [
    'ignores what application evaluates a flag',
    'flags/filter/application-evaluated',
    onFilter((filter) => filter.replace(/applicationEvaluated:[^,]*,?/, '')),
  ],
  ['forgets the filter when it sorts', 'flags/combinations/random', forgetFilterWhenSorting],
  [
    'forgets the tag beside `expand`',
    'flags/combinations/random',
    (query) => {
      if (query.has('expand')) query.delete('tag');
    },
  ],
  [
    'takes the last of several kinds',
    'tags/combinations/random',
    (query, path) => {
      const kind = query.getAll('kind').at(-1);
      if (path.endsWith('/tags') && kind !== undefined) query.set('kind', kind);
    },
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

describe('the laws of filters, against a server that', () => {
  it.concurrent.each(MISHEARD)('%s, fail %s', async (_, check, rewrite) => {
    await using proxy = await startRewritingProxy(server.target.baseUrl, rewrite);
    expect(failedIds(await verifyThrough(proxy, [check]))).toEqual([check]);
  });

  it.concurrent.each(MISANSWERED)('%s, fail %s', async (_, check, fault) => {
    await using proxy = await startFaultProxy(server.target.baseUrl, fault);
    expect(failedIds(await verifyThrough(proxy, [check]))).toEqual([check]);
  });

  it.concurrent.each(LEGAL)('%s, pass', async (_, variation) => {
    await using proxy = await startFaultProxy(server.target.baseUrl, variation);
    const { checks } = await verifyThrough(proxy);
    expect(checks.filter(({ level, verdict }) => level === 'MUST' && verdict === 'failed')).toEqual([]);
  });

  it.concurrent('takes deprecated flags for live ones, only should do otherwise', async () => {
    // A field may be named once only.
    const rewrite = onFilter((filter) =>
      filter.includes('archived:false')
        ? filter.replace(',state:live', '')
        : filter.replace('state:live', 'archived:false'),
    );
    await using proxy = await startRewritingProxy(server.target.baseUrl, rewrite);
    const report = await verifyThrough(proxy, ['flags/filter/**', 'flags/archived/*']);
    expect(failedIds(report)).toEqual(['flags/filter/state-parts']);
  });
});

it('a server that refuses `expand` is not judged by what only that would show', async () => {
  const refusal = { code: 'invalid_request', message: 'No.' };
  const refuseExpand: Fault = ({ url }, answer) =>
    url.searchParams.has('expand') ? { ...answer, status: 400, json: refusal } : answer;
  await using proxy = await startFaultProxy(server.target.baseUrl, refuseExpand);
  const report = await verifyThrough(proxy, ['flags/filter/**']);
  expect(failedIds(report)).toEqual([]);
  const unexercised = report.checks.filter(({ verdict }) => verdict === 'not exercised').map(({ id }) => id);
  expect(unexercised).toContain('flags/filter/code-references-min');
  expect(unexercised).toContain('flags/filter/context-kinds');
});

describe('random combinations', () => {
  it('show a fault by the smallest request that has it', async () => {
    await using proxy = await startRewritingProxy(server.target.baseUrl, forgetFilterWhenSorting);
    const { checks } = await verifyThrough(proxy, ['flags/combinations/random']);
    const [failure] = checks.flatMap(({ failures }) => failures);
    const asked = new URL(/https?:[^'"\s]*/.exec(failure?.curl[0] ?? '')?.[0] ?? '').searchParams;
    expect([...asked.keys()].filter((name) => name !== 'limit')).toEqual(['filter', 'sort']);
    expect(asked.get('filter')).not.toContain(',');
  });

  it('ask the same again with the same seed, and other requests with another', async () => {
    const first = await combinationsAsked(7);
    expect(await combinationsAsked(7)).toEqual(first);
    expect(await combinationsAsked(8)).not.toEqual(first);
  });
});
