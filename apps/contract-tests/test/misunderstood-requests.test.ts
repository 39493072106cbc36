import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../src/index.ts';
import { startReferenceServer, type StartedServer } from '../src/target/start-reference-server.ts';
import { failedBy } from './support/failed-by.ts';
import { onPages, type Fault } from './support/fault-proxy.ts';
import { onFlags, pageInstead } from './support/on-flags.ts';
import { startRewritingProxy, type Rewrite } from './support/rewriting-proxy.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const CHECKS = [
  'conformance/**',
  'refusals/**',
  'flags/{answers,archived,env,project,sort,version}/**',
  'flags/paging/reaches-every-flag',
  'flags/filter/{and,code-references-*,maintainer,query,state*,tags-exact}',
  'tags/kind/**',
];

/** Checks that judge every answer need others that ask. */
const ASKING = 'flags/filter/type';

/** The ids of the checks that fail on a server that hears another question than it was asked. */
async function failedWhenHearing(rewrite: Rewrite, only: readonly string[]): Promise<string[]> {
  await using proxy = await startRewritingProxy(server.target.baseUrl, rewrite);
  const options = { only, seed: 7, timeoutMs: 10_000, concurrency: 4 };
  const { checks } = await verify({ ...server.target, baseUrl: new URL(proxy.url) }, options);
  return checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
}

/** Changes a parameter of requests for flags; to nothing, it was not heard at all. */
function hearing(
  name: string,
  change: (value: string, query: URLSearchParams) => string | undefined,
): Rewrite {
  return (query, path) => {
    const value = query.get(name);
    if (value === null || !path.includes('/flags/')) return;
    const heard = change(value, query);
    if (heard === undefined) query.delete(name);
    else query.set(name, heard);
  };
}

const MISHEARD: readonly (readonly [name: string, check: string, rewrite: Rewrite])[] = [
  [
    'takes a sort in any case',
    'refusals/flags/sort',
    hearing('sort', (sort) => sort.replace('CREATIONDATE', 'creationDate')),
  ],
  [
    'takes a word of a filter in any case',
    'refusals/flags/filter-closed-words',
    hearing('filter', (filter) => filter.replace(/type:\w+/, (clause) => clause.toLowerCase())),
  ],
  [
    'takes the first of two clauses for one field',
    'refusals/flags/filter-field-twice',
    hearing('filter', (filter) => filter.replace(/(type:\w+),type:\w+/, '$1')),
  ],
  [
    'takes an empty limit for none',
    'refusals/flags/empty-value',
    hearing('limit', (limit) => (limit === '' ? undefined : limit)),
  ],
  [
    'takes `limit=0` of tags for none, where one page holds them all',
    'refusals/tags/limit-below-one',
    (query, path) => {
      if (path.endsWith('/tags') && query.get('limit') === '0') query.delete('limit');
    },
  ],
  [
    'forgets the order of flags with a tag',
    'flags/sort/with-filter',
    hearing('sort', (sort, query) => (query.get('filter')?.startsWith('tags:') === true ? undefined : sort)),
  ],
  [
    'forgets a `filterEnv` that it does not know',
    'flags/env/unknown',
    hearing('filter', (filter) => filter.replace(/(^|,)filterEnv:flag-contract[^,]*/, '') || undefined),
  ],
  [
    'overlooks the parameter `archived`',
    'flags/archived/asked-for',
    hearing('archived', (archived) => (archived === 'maybe' ? archived : undefined)),
  ],
  [
    'takes the parameter `tag` for all that is said of tags',
    'flags/filter/and',
    hearing('filter', (filter, query) =>
      query.has('tag') ? filter.replace(/tags:[^,]*,?/, '') || undefined : filter,
    ),
  ],
  [
    'forgets the filter where an environment is asked for',
    'flags/filter/and',
    hearing('filter', (filter, query) => (query.has('env') ? undefined : filter)),
  ],
  [
    'takes eight clauses at most',
    'flags/filter/and',
    hearing('filter', (filter) => filter.split(',').slice(0, 8).join()),
  ],
];

const MISANSWERED: readonly (readonly [name: string, check: string, fault: Fault])[] = [
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
  [
    'lists a flag only where it is searched for',
    'flags/paging/reaches-every-flag',
    onPages('/flags/', ({ items, totalCount }, { url }) =>
      /filter|tag|archived/.test(url.search)
        ? {}
        : {
            items: items.filter((item) => (item as { key: string }).key !== 'dark-mode'),
            totalCount: Number(totalCount) - 1,
          },
    ),
  ],
  [
    'leaves an environment out of filtered lists',
    'flags/env/shown-by-default',
    onFlags(
      (query) => query.has('filter') && !query.has('env'),
      ({ environments }) => ({ environments: { production: environments?.['production'] } }),
    ),
  ],
  [
    'refuses an empty sort',
    'flags/answers/empty-values',
    ({ url }, answer) =>
      url.searchParams.get('sort') === '' ? { ...answer, status: 400, json: REFUSAL } : answer,
  ],
  [
    'refuses unknown versions, and shows environments in every other',
    'flags/version/environments',
    (request, answer) =>
      request.apiVersion === '20240415'
        ? onFlags(
            () => true,
            () => ({ environments: { production: {} } }),
          )(request, answer)
        : answer,
  ],
  [
    'lists a tag that no kind has',
    'tags/kind/complete',
    onPages('/tags', ({ items, totalCount }, { url }) =>
      url.searchParams.has('kind')
        ? {}
        : { items: [...items, 'of-no-kind'], totalCount: Number(totalCount) + 1 },
    ),
  ],
  [
    'sends totals of flags as text',
    'conformance/flags/total-count',
    onPages('/flags/', ({ totalCount }) => ({ totalCount: String(totalCount) })),
  ],
  ['has no links of tags', 'conformance/tags/links', onPages('/tags', () => ({ _links: undefined }))],
];

const REFUSAL = { code: 'invalid_request', message: 'No.' };

/** Answers for the project by its key in capitals with the flags of the project itself. */
function ignoresCaseOfProject(): Fault {
  let own: unknown;
  return (request, answer) => {
    if (request.url.pathname.endsWith('/shop') && request.url.search === '?limit=100') own = answer.json;
    return request.url.pathname.endsWith('/SHOP') ? { ...answer, status: 200, json: own } : answer;
  };
}

async function flagsOfOtherProject(): Promise<readonly unknown[]> {
  const { baseUrl, token, otherProject = '' } = server.target;
  const url = new URL(`/api/v2/flags/${otherProject}?limit=100`, baseUrl);
  const response = await fetch(url, { headers: { authorization: token } });
  const { items } = (await response.json()) as { readonly items: readonly unknown[] };
  return items;
}

const LEGAL: readonly (readonly [name: string, variation: Fault])[] = [
  ['answers `limit=0` with no items', pageInstead(({ url }) => url.searchParams.get('limit') === '0')],
  [
    'has another project by the same key in capitals',
    pageInstead(({ url }) => url.pathname.endsWith('/SHOP'), [{ key: 'quite-another' }]),
  ],
  [
    'matches nothing for a `filterEnv` that it does not know',
    pageInstead(({ url }) => url.search.includes('filterEnv%3Aflag-contract')),
  ],
  [
    'lists a tag for a kind beyond the pages alone',
    onPages('/tags', ({ items, totalCount }, { url }) => {
      const kind = url.searchParams.get('kind');
      return kind === null || kind === 'metric-data-source'
        ? { items: [...items, 'of-a-source'], totalCount: Number(totalCount) + 1 }
        : {};
    }),
  ],
];

describe('a fault does not pass as right where a server', () => {
  it.concurrent.each(MISHEARD)('%s: %s fails', async (_, check, rewrite) => {
    expect(await failedWhenHearing(rewrite, [check])).toEqual([check]);
  });

  it.concurrent.each(MISANSWERED)('%s: %s fails', async (_, check, fault) => {
    expect(await failedBy(server, fault, [check, ASKING])).toContain(check);
  });

  it("ignores the case of a project's key", async () => {
    expect(await failedBy(server, ignoresCaseOfProject(), CHECKS)).toEqual(['flags/project/exact-key']);
  });

  it("lists another project's flags with its own", async () => {
    const strangers = await flagsOfOtherProject();
    const leak = onPages('/flags/', ({ items, totalCount }, { url }) =>
      url.pathname.endsWith('/shop') && url.search === '?limit=100'
        ? { items: [...items, ...strangers], totalCount: Number(totalCount) + strangers.length }
        : {},
    );
    expect(await failedBy(server, leak, ['flags/project/isolated'])).toEqual(['flags/project/isolated']);
  });
});

describe('nobody is blamed where a server', () => {
  it.concurrent.each(LEGAL)('%s', async (_, variation) => {
    expect(
      await failedBy(
        server,
        variation,
        CHECKS.filter((id) => !id.startsWith('conformance')),
      ),
    ).toEqual([]);
  });
});
