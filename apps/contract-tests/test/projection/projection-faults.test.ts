import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy } from '../support/failed-by.ts';
import { onPages, type Fault } from '../support/fault-proxy.ts';
import { onConfigurations, onFlags, pageInstead } from '../support/on-flags.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const CHECKS = ['flags/{env,summary,expand,compare,projection,items}/**'];

const always = (): boolean => true;
const several = (query: URLSearchParams): boolean => new Set(query.getAll('env')).size > 1;
const one = (query: URLSearchParams): boolean => query.getAll('env').length === 1;
const everything = (query: URLSearchParams): boolean => query.get('summary') === '0';

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
    'shows rules by default',
    ['flags/summary/left-out-by-default'],
    onConfigurations(
      (query) => !query.has('summary'),
      () => ({ rules: [] }),
    ),
  ],
  [
    'shows no targets with `summary=0`',
    ['flags/summary/shown-with-zero'],
    onConfigurations(everything, () => ({ targets: undefined })),
  ],
  [
    'drops `_summary` with `summary=0`',
    ['flags/summary/adds-only'],
    onConfigurations(everything, () => ({ _summary: undefined })),
  ],
  [
    'hides the cohorts of migrations',
    ['flags/summary/migration-cohorts'],
    onConfigurations(everything, (_, flag) => (flag['_purpose'] === 'migration' ? { fallthrough: {} } : {})),
  ],
  [
    'takes `summary=false` for true',
    ['flags/summary/words'],
    onConfigurations(
      (query) => query.get('summary') === 'false',
      () => ({ rules: undefined }),
    ),
  ],
  [
    'expands the first field only',
    ['flags/expand/several'],
    onFlags(
      (query) => query.get('expand')?.startsWith('codeReferences,') === true,
      () => ({ migrationSettings: undefined }),
    ),
  ],
  [
    'shows the name of a flag in capitals with `expand`',
    ['flags/expand/adds-only'],
    onFlags(
      (query) => query.get('expand') === 'evaluation',
      ({ name }) => ({ name: String(name).toUpperCase() }),
    ),
  ],
  [
    'shows code references that were not asked for',
    ['flags/expand/left-out-by-default'],
    onFlags(
      (query) => !query.has('expand'),
      () => ({ codeReferences: { items: [] } }),
    ),
  ],
  [
    'shows no code references where there are some',
    ['flags/expand/code-references'],
    onFlags(
      (query) => query.get('filter') === 'codeReferences.min:1',
      () => ({ codeReferences: undefined }),
    ),
  ],
  [
    'shows migration settings on every flag',
    ['flags/expand/migration-settings'],
    onFlags(
      (query) => query.has('expand'),
      () => ({ migrationSettings: { stageCount: 2 } }),
    ),
  ],
  [
    'shows less of a flag that is alone on its page',
    ['flags/items/alone-or-in-company'],
    onFlags(
      (query) => query.get('limit') === '1',
      () => ({ description: undefined }),
    ),
  ],
  [
    'counts the page and not the list with `compare`',
    ['flags/compare/count'],
    onPages('/flags/', ({ items }, { url }) =>
      url.searchParams.get('compare') === 'true' ? { totalCountWithDifferences: items.length } : {},
    ),
  ],
  [
    'compares wrongly',
    ['flags/compare/differences'],
    onPages('/flags/', ({ items, totalCount }, { url }) =>
      url.searchParams.get('compare') === 'true'
        ? {
            items: items.slice(0, -1),
            totalCountWithDifferences: Number(totalCount) - 1,
            totalCount: Number(totalCount) - 1,
          }
        : {},
    ),
  ],
  [
    'counts differences without `compare`',
    ['flags/compare/count-elsewhere'],
    onPages('/flags/', ({ totalCount }) => ({ totalCountWithDifferences: totalCount })),
  ],
  [
    'forgets `summary=0` on small pages of sorted lists',
    ['flags/projection/on-any-page'],
    onConfigurations(
      (query) => query.get('sort') === '-name' && query.get('limit') === '7',
      () => ({
        rules: undefined,
      }),
    ),
  ],
];

const VARIATIONS: readonly (readonly [name: string, fault: Fault])[] = [
  [
    'no `codeReferences` on a flag without any',
    onFlags(always, ({ codeReferences }) =>
      JSON.stringify(codeReferences)?.includes('"items":[]') ? { codeReferences: undefined } : {},
    ),
  ],
  [
    'no `evaluation` where nothing was evaluated',
    onConfigurations(always, ({ evaluation }) =>
      JSON.stringify(evaluation) === '{"contextKinds":[]}' ? { evaluation: undefined } : {},
    ),
  ],
  [
    'a `totalCount` of all flags with `compare`',
    onPages('/flags/', (_, { url }) =>
      url.searchParams.get('compare') === 'true' ? { totalCount: 60 } : {},
    ),
  ],
  [
    '404 and 400 for unknown environments turned round',
    (_, answer) => (answer.status === 404 ? { ...answer, status: 400 } : answer),
  ],
];

describe('what a flag shows', () => {
  it.concurrent.each(FAULTS)('by a server that %s, fails %s', async (_, checks, fault) => {
    expect(await failedBy(server, fault, CHECKS)).toEqual(expect.arrayContaining([...checks]));
  });

  it.concurrent.each(VARIATIONS)('is not blamed on a server with %s', async (_, variation) => {
    expect(await failedBy(server, variation, CHECKS)).toEqual([]);
  });
});
