import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy, failedByHearing } from '../support/faults/failed-by.ts';
import { onPages, type Fault } from '../support/faults/fault-proxy.ts';
import { hearing } from '../support/faults/hearing.ts';
import { onFlags, pageInstead } from '../support/faults/on-flags.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const CHECKS = ['flags/{env,version,projection}/**'];

const several = (query: URLSearchParams): boolean => new Set(query.getAll('env')).size > 1;
const one = (query: URLSearchParams): boolean => query.getAll('env').length === 1;

const FAULTS: readonly (readonly [name: string, checks: readonly string[], fault: Fault])[] = [
  [
    'shows one environment more than was asked for',
    ['flags/env/restricts'],
    onFlags(one, ({ environments = {} }) => ({
      environments: { ...environments, ghost: Object.values(environments)[0] },
    })),
  ],
  [
    'shows the first of several environments only',
    ['flags/env/several'],
    onFlags(several, ({ environments = {} }) => ({
      environments: Object.fromEntries(Object.entries(environments).slice(0, 1)),
    })),
  ],
  [
    'shows two environments at most',
    ['flags/env/several'],
    onFlags(several, ({ environments = {} }) => ({
      environments: Object.fromEntries(Object.entries(environments).slice(0, 2)),
    })),
  ],
  [
    'shows one environment more beside `tag`',
    ['flags/projection/on-any-page'],
    onFlags(
      (query) => query.has('tag') && query.has('env'),
      ({ environments = {} }) => ({
        environments: { ...environments, ghost: Object.values(environments)[0] },
      }),
    ),
  ],
  [
    'swaps two environments when it is asked for both',
    ['flags/env/keeps-configuration', 'flags/env/one-name'],
    onFlags(several, ({ environments = {} }) => {
      const [a, b] = Object.values(environments);
      return {
        environments: Object.fromEntries(Object.keys(environments).map((key, at) => [key, at ? a : b])),
      };
    }),
  ],
  [
    'leaves flags out with `env`',
    ['flags/env/keeps-list'],
    onPages('/flags/', ({ items }, { url }) => (one(url.searchParams) ? { items: items.slice(1) } : {})),
  ],
  [
    'forgets the environments of some flags',
    ['flags/env/shown-by-default'],
    onFlags(
      (query) => !query.has('env'),
      ({ key, environments = {} }) => (key === 'dark-mode' ? { environments: undefined } : { environments }),
    ),
  ],
  [
    'shows an environment that does not exist',
    ['flags/env/unknown'],
    pageInstead(
      ({ url }) => url.search.includes('no-such-environment'),
      [{ key: 'a', environments: { 'flag-contract-no-such-environment': {} } }],
    ),
  ],
  [
    'leaves an environment out of filtered lists',
    ['flags/env/shown-by-default'],
    onFlags(
      (query) => query.has('filter') && !query.has('env'),
      ({ environments }) => ({ environments: { production: environments?.['production'] } }),
    ),
  ],
  [
    'refuses unknown versions, and shows environments in every other',
    ['flags/version/environments'],
    (request, answer) =>
      request.apiVersion === '20240415'
        ? onFlags(
            () => true,
            () => ({ environments: { production: {} } }),
          )(request, answer)
        : answer,
  ],
];

describe('environments, by a server that', () => {
  it.concurrent.each(FAULTS)('%s, fail %s', async (_, checks, fault) => {
    expect(await failedBy(server, fault, [...CHECKS, 'flags/filter/type'])).toEqual(
      expect.arrayContaining([...checks]),
    );
  });

  it('forgets a `filterEnv` that it does not know, fail flags/env/unknown', async () => {
    const forgets = hearing(
      'filter',
      (filter) => filter.replace(/(^|,)filterEnv:flag-contract[^,]*/, '') || undefined,
    );
    expect(await failedByHearing(server, forgets, ['flags/env/unknown'])).toEqual(['flags/env/unknown']);
  });

  it.each<[name: string, variation: Fault]>([
    [
      'matches nothing for a `filterEnv` that it does not know',
      pageInstead(({ url }) => url.search.includes('filterEnv%3Aflag-contract')),
    ],
    [
      'answers unknown ones with 400 and what is wrong with 400, too',
      (_, answer) => (answer.status === 404 ? { ...answer, status: 400 } : answer),
    ],
  ])('%s, are not blamed', async (_, variation) => {
    expect(await failedBy(server, variation, CHECKS)).toEqual([]);
  });
});
