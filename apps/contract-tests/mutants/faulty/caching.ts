import { cachedBy } from '../building-blocks/cached-by.ts';
import { FLAGS, TAGS, type Operation } from '../building-blocks/operation.ts';
import { isAsked } from '../building-blocks/page.ts';
import type { Behaviour, Mutant, ProxiedRequest } from '../mutant.ts';

/** What a careful cache tells requests apart by, beside the address. */
function authorizationOf({ headers }: ProxiedRequest): string {
  return headers['authorization'] ?? '';
}

/** Caches an operation's answers by a key made of the query; different methods and tokens are told apart. */
function cacheByQuery(
  operation: Operation<unknown>,
  keyOf: (query: URLSearchParams, request: ProxiedRequest) => string,
): Behaviour {
  const cached = cachedBy((request) => {
    const { pathname, searchParams } = request.url;
    const key = keyOf(new URLSearchParams(searchParams), request);
    return [request.method, authorizationOf(request), pathname, key].join(' ');
  });
  return (request, ask) => (isAsked(operation, request) ? cached(request, ask) : ask(request));
}

/** Caches that pass over one parameter. */
function keyedWithout(
  operation: Operation<unknown>,
  list: string,
  caughtBy: Readonly<Record<string, string>>,
): readonly Mutant[] {
  return Object.entries(caughtBy).map(([parameter, check]) => ({
    id: `caching/${list}/keyed-without-${parameter}`,
    sentence: `The cache passes over \`${parameter}\`.`,
    caughtBy: [check] as const,
    make: () =>
      cacheByQuery(operation, (query) => {
        query.delete(parameter);
        return query.toString();
      }),
  }));
}

const KEYED_OTHERWISE: readonly Mutant[] = [
  {
    id: 'caching/keyed-without-token',
    sentence: 'Who asks what was asked before gets the same answer, whoever it is.',
    caughtBy: ['auth/flags/uncached', 'auth/tags/uncached'],
    make: () => cachedBy(({ method, url }) => `${method} ${url.href}`),
  },
  {
    id: 'caching/keyed-by-path',
    sentence: 'The cache passes over the query.',
    caughtBy: ['flags/paging/pages-join'],
    make: () => cacheByQuery(FLAGS, () => ''),
  },
  {
    id: 'caching/keyed-without-the-project',
    sentence: 'Flags of one project are answered to who asks for another with the same query.',
    caughtBy: ['flags/project/unknown-refused'],
    make: () =>
      cachedBy((request) =>
        [
          request.method,
          authorizationOf(request),
          isAsked(FLAGS, request) ? FLAGS.path : request.url.pathname,
          request.url.search,
        ].join(' '),
      ),
  },
  {
    id: 'caching/flags/keyed-in-lower-case',
    sentence: 'The cache does not tell upper from lower case.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => cacheByQuery(FLAGS, (query) => query.toString().toLowerCase()),
  },
  {
    id: 'caching/tags/keyed-in-lower-case',
    sentence: 'The cache does not tell upper from lower case.',
    caughtBy: ['tags/pre/prefix'],
    make: () => cacheByQuery(TAGS, (query) => query.toString().toLowerCase()),
  },
  {
    id: 'caching/flags/keyed-by-values-in-order',
    sentence:
      'The cache puts parameters in order with their values, and so makes one of requests that differ in the first `env`.',
    caughtBy: ['flags/sort/first-env'],
    make: () => cacheByQuery(FLAGS, (query) => [...query].map(String).toSorted().join('&')),
  },
  {
    id: 'caching/flags/keyed-by-the-last-of-each-name',
    sentence: 'Of several `env`, the cache reads the last.',
    caughtBy: ['flags/sort/first-env'],
    make: () => cacheByQuery(FLAGS, (query) => JSON.stringify(Object.fromEntries(query))),
  },
  {
    id: 'caching/tags/keyed-by-the-last-of-each-name',
    sentence: 'Of several `kind`, the cache reads the last.',
    caughtBy: ['tags/kind/several'],
    make: () => cacheByQuery(TAGS, (query) => JSON.stringify(Object.fromEntries(query))),
  },
  {
    id: 'caching/flags/keyed-by-their-beginning',
    sentence: 'The cache cuts its keys after 32 characters.',
    caughtBy: ['flags/filter/creation-date'],
    make: () => cacheByQuery(FLAGS, (query) => query.toString().slice(0, 32)),
  },
  {
    id: 'caching/flags/keyed-without-signs',
    sentence: 'The cache keeps letters and digits of a query, so that a dash before a field is lost.',
    caughtBy: ['flags/sort/descending'],
    make: () => cacheByQuery(FLAGS, (query) => query.toString().replaceAll('sort=-', 'sort=')),
  },
];

const FLAGS_KEYED_WITHOUT = {
  offset: 'flags/paging/offset-is-an-index',
  limit: 'flags/paging/full-pages',
  filter: 'flags/filter/type',
  tag: 'flags/tag/selects',
  archived: 'flags/archived/asked-for',
  sort: 'flags/sort/descending',
  env: 'flags/env/restricts',
  summary: 'flags/summary/shown-with-zero',
  expand: 'flags/expand/code-references',
  compare: 'flags/compare/count',
};

const TAGS_KEYED_WITHOUT = {
  offset: 'tags/paging/offset-is-an-index',
  limit: 'tags/paging/full-pages',
  kind: 'tags/kind/selects',
  pre: 'tags/pre/prefix',
  archived: 'tags/archived/adds',
  asOf: 'tags/as-of/past',
};

export const CACHING_FAULTS: readonly Mutant[] = [
  ...KEYED_OTHERWISE,
  ...keyedWithout(FLAGS, 'flags', FLAGS_KEYED_WITHOUT),
  ...keyedWithout(TAGS, 'tags', TAGS_KEYED_WITHOUT),
];
