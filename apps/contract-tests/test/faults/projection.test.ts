import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy } from '../support/faults/failed-by.ts';
import { onPages, type Fault } from '../support/faults/fault-proxy.ts';
import { onConfigurations, onFlags } from '../support/faults/on-flags.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const CHECKS = ['flags/{summary,expand,compare,projection,items}/**'];

const always = (): boolean => true;
const everything = (query: URLSearchParams): boolean => query.get('summary') === '0';

const FAULTS: readonly (readonly [name: string, checks: readonly string[], fault: Fault])[] = [
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

const FAULTS_BESIDE_SELECTIONS: readonly (readonly [
  name: string,
  checks: readonly string[],
  fault: Fault,
])[] = [
  [
    'forgets `summary=0` beside `tag`',
    ['flags/projection/on-any-page'],
    onConfigurations(
      (query) => query.has('tag'),
      () => ({ rules: undefined }),
    ),
  ],
  [
    'forgets `expand` beside `tag`',
    ['flags/projection/on-any-page'],
    onFlags(
      (query) => query.has('tag'),
      () => ({ codeReferences: undefined }),
    ),
  ],
  [
    'forgets `summary=0` beside `archived`',
    ['flags/summary/shown-with-zero'],
    onConfigurations(
      (query) => query.has('archived'),
      () => ({ targets: undefined }),
    ),
  ],
  [
    'shows the rules of archived flags by default',
    ['flags/summary/left-out-by-default'],
    onConfigurations(
      (query) => query.has('archived') && !query.has('summary'),
      () => ({ rules: [] }),
    ),
  ],
  [
    'shows code references of archived flags that were not asked for',
    ['flags/expand/left-out-by-default'],
    onFlags(
      (query) => query.has('archived') && !query.has('expand'),
      () => ({ codeReferences: { items: [] } }),
    ),
  ],
  [
    'drops the descriptions of archived flags that it shows in full',
    ['flags/projection/on-any-page'],
    onFlags(
      (query) => query.has('archived') && query.has('expand'),
      () => ({ description: undefined }),
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
];

describe('what a flag shows', () => {
  it.concurrent.each([...FAULTS, ...FAULTS_BESIDE_SELECTIONS])(
    'by a server that %s, fails %s',
    async (_, checks, fault) => {
      expect(await failedBy(server, fault, CHECKS)).toEqual(expect.arrayContaining([...checks]));
    },
  );

  it.concurrent.each(VARIATIONS)('is not blamed on a server with %s', async (_, variation) => {
    expect(await failedBy(server, variation, CHECKS)).toEqual([]);
  });
});
