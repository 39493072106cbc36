import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy, verifyWith } from '../support/faults/failed-by.ts';
import { onPages, type Fault, type ProxiedAnswer } from '../support/faults/fault-proxy.ts';
import { onFlags, pageInstead } from '../support/faults/on-flags.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const CHECKS = [
  '{http,auth}/**',
  'flags/{version,project}/**',
  'flags/compare/version',
  '*/answers/unknown-parameter',
  'flags/filter/guarded-rollout',
  'tags/version/**',
  'tags/kind/metric-data-source',
];

const FAULTS: readonly (readonly [name: string, checks: readonly string[], fault: Fault])[] = [
  [
    'shows an empty `environments` in API version 20240415',
    ['flags/version/environments'],
    (request, answer) =>
      request.apiVersion === '20240415'
        ? onFlags(
            () => true,
            ({ environments }) => ({ environments: environments ?? {} }),
          )(request, answer)
        : answer,
  ],
  [
    'compares in API version 20240415',
    ['flags/compare/version'],
    pageInstead(({ apiVersion, url }) => apiVersion === '20240415' && url.searchParams.has('compare')),
  ],
  [
    'takes a version that does not exist, of tags',
    ['tags/version/unknown-refused'],
    pageInstead(({ apiVersion, url }) => apiVersion === '20010101' && url.pathname.endsWith('/tags')),
  ],
  [
    'lists a flag of another project where it is searched for',
    ['flags/project/isolated'],
    onPages('/flags/', ({ items }, { url }) =>
      url.searchParams.get('filter') === 'query:conveyor-speed'
        ? { items: [...items, { key: 'conveyor-speed' }] }
        : {},
    ),
  ],
  [
    'knows a parameter `query`',
    ['flags/answers/unknown-parameter'],
    pageInstead(({ url }) => url.searchParams.has('query')),
  ],
  [
    'has nothing at the path with a slash',
    ['http/flags/trailing-slash'],
    (request, answer) =>
      request.url.pathname.endsWith('shop/') ? { ...answer, status: 404, json: {} } : answer,
  ],
  [
    'takes `+` for a plus',
    ['http/flags/escapes'],
    onPages('/flags/', (_, { url }) => (url.search.includes('%3a') ? { items: [] } : {})),
  ],
  [
    'lists other flags to a Bearer',
    ['auth/flags/bearer'],
    onPages('/flags/', ({ items }, { authorization }) =>
      authorization?.startsWith('Bearer') === true ? { items: items.slice(1) } : {},
    ),
  ],
  [
    'has more left of a rate limit than there was, and tells its end in seconds',
    ['http/flags/rate-limit-remaining', 'http/flags/rate-limit-reset'],
    (_, answer) => ({
      ...answer,
      headers: {
        ...answer.headers,
        'x-ratelimit-route-limit': '5',
        'x-ratelimit-route-remaining': '6',
        'x-ratelimit-reset': '1769860810',
      },
    }),
  ],
  [
    'takes any word for a state of a guarded rollout',
    ['flags/filter/guarded-rollout'],
    pageInstead(({ url }) => url.search.includes('guardedRollout%3Ano-such-word')),
  ],
];

/** Remembers what it answered by address alone. */
function caching(): Fault {
  const remembered = new Map<string, Parameters<Fault>[1]>();
  return ({ url }, answer) => {
    const before = remembered.get(url.href);
    if (before === undefined && answer.status === 200) remembered.set(url.href, answer);
    return before ?? answer;
  };
}

function gzipped(_: unknown, answer: ProxiedAnswer): ProxiedAnswer {
  const body = gzipSync(JSON.stringify(answer.json));
  const headers = { ...answer.headers, 'content-encoding': 'gzip' };
  return { ...answer, respond: (outgoing) => outgoing.writeHead(answer.status, headers).end(body) };
}

const VARIATIONS: readonly (readonly [name: string, fault: Fault])[] = [
  ['compressed answers', gzipped],
  [
    'rate-limit headers',
    (_, answer) => ({
      ...answer,
      headers: {
        ...answer.headers,
        'x-ratelimit-global-limit': '1000',
        'x-ratelimit-global-remaining': '0',
        'x-ratelimit-reset': String(Date.now() + 10_000),
      },
    }),
  ],
  [
    'no API versions, no `Bearer`, nothing beyond the pages',
    ({ apiVersion, authorization, url }, answer) =>
      apiVersion !== undefined ||
      authorization?.startsWith('Bearer') === true ||
      /guardedRollout|metric-data-source|summary=(?:1|true|false)/.test(url.href)
        ? {
            ...answer,
            status: authorization?.startsWith('Bearer') ? 401 : 400,
            json: { code: 'no', message: 'No.' },
          }
        : answer,
  ],
];

/** Refuses the first requests of all, and says that they may come again at once. */
function refusingFirst(count: number): Fault {
  let refused = 0;
  return (_, answer) => {
    if (refused++ >= count) return answer;
    const headers = { 'content-type': 'application/json', 'retry-after': '0' };
    return { status: 429, headers, json: { code: 'rate_limited', message: 'Later.' } };
  };
}

describe('what holds of every list', () => {
  it.concurrent.each(FAULTS)('does not hold of a server that %s, by %s', async (_, checks, fault) => {
    expect(await failedBy(server, fault, CHECKS)).toEqual(expect.arrayContaining([...checks]));
  });

  it('does not hold of a server that answers a bad token from its cache', async () => {
    expect(await failedBy(server, caching(), CHECKS)).toEqual(
      expect.arrayContaining(['auth/flags/uncached', 'auth/tags/uncached']),
    );
  });

  it.concurrent.each(VARIATIONS)('holds of a server with %s', async (_, variation) => {
    expect(await failedBy(server, variation, CHECKS)).toEqual([]);
  });

  it.each([
    ['holds', 1, 'passed'],
    ['does not hold', 2, 'failed'],
  ])('%s of a server that refuses %i times with `Retry-After`', async (_, count, verdict) => {
    const { checks } = await verifyWith(server, refusingFirst(count), ['http/flags/retry-after']);
    expect(checks).toMatchObject([{ verdict }]);
  });

  it('compares compressed answers with plain ones', async () => {
    const { checks } = await verifyWith(server, gzipped, ['http/flags/compression']);
    expect(checks).toMatchObject([{ verdict: 'passed' }]);
  });
});
