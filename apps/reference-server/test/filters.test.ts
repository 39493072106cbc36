import { describe, expect, test } from 'vitest';

import type { Dataset, FlagDefinition, ReferenceServer } from '../src/index.ts';
import { askFlags, askRefused, keysOf } from './ask.ts';
import { serve } from './serve.ts';

const DAY_MS = 86_400_000;
const ada = '5f1a0c8be4b0a13d9c7f2e10';
const bo = '5f1a0c8be4b0a13d9c7f2e11';

const archived: Pick<FlagDefinition, 'archivedDate'> = { archivedDate: 1_731_901_600_000 };

function serveWeb(flags: readonly (Partial<FlagDefinition> & { readonly key: string })[]) {
  const dataset: Dataset = {
    members: [ada, bo].map((_id) => ({ _id, email: `${_id}@shop.example`, role: 'reader' })),
    teams: [
      { key: 'growth', name: 'Growth' },
      { key: 'Growth', name: 'Growth, too' },
    ],
    projects: [
      {
        key: 'web',
        environments: ['production', 'test'].map((key) => ({ key, name: key })),
        flags: flags.map((flag) => ({ name: flag.key, creationDate: 1_000, ...flag })),
      },
    ],
  };
  return serve({ dataset });
}

/** A flag's availability to browsers and to mobile apps. */
function sdks(usingEnvironmentId: boolean, usingMobileKey: boolean) {
  return { clientSideAvailability: { usingEnvironmentId, usingMobileKey } };
}

async function listed(server: ReferenceServer, filter: string): Promise<readonly string[]> {
  const page = await askFlags(server, `filter=${encodeURIComponent(filter)}`);
  expect(page.totalCount).toBe(page.items.length);
  return keysOf(page);
}

describe('creationDate', () => {
  test.for([
    { filter: 'creationDate:{"before":2000}', keys: ['old'] },
    { filter: 'creationDate:{"before":2001}', keys: ['middle', 'old'] },
    { filter: 'creationDate:{"before": 2001}', keys: ['middle', 'old'] },
    { filter: 'creationDate:{"before":0}', keys: [] },
    { filter: 'creationDate:{}', keys: ['middle', 'old', 'young'] },
    { filter: 'creationDate:{"before":4000},state:archived', keys: ['gone'] },
  ])('$filter keeps flags created strictly before: $keys', async ({ filter, keys }) => {
    const server = await serveWeb([
      { key: 'old', creationDate: 1_999 },
      { key: 'middle', creationDate: 2_000 },
      { key: 'young', creationDate: 2_001 },
      { key: 'gone', creationDate: 1, ...archived },
    ]);
    expect(await listed(server, filter)).toEqual(keys);
  });
});

describe('codeReferences', () => {
  test.for([
    { filter: 'codeReferences.min:0', keys: ['many', 'none', 'one'] },
    { filter: 'codeReferences.min:1', keys: ['many', 'one'] },
    { filter: 'codeReferences.min:3', keys: ['many'] },
    { filter: 'codeReferences.min:4', keys: [] },
    { filter: 'codeReferences.max:0', keys: ['none'] },
    { filter: 'codeReferences.max:2', keys: ['none', 'one'] },
    { filter: 'codeReferences.max:3', keys: ['many', 'none', 'one'] },
    { filter: 'codeReferences.min:1,codeReferences.max:1', keys: ['one'] },
    { filter: 'codeReferences.min:2,codeReferences.max:1', keys: [] },
  ])('$filter counts repositories, its number included: $keys', async ({ filter, keys }) => {
    const server = await serveWeb([
      { key: 'none', codeReferences: [] },
      { key: 'one', codeReferences: [{ name: 'shop', fileCount: 9, hunkCount: 9 }] },
      { key: 'many', codeReferences: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] },
      { key: 'gone', codeReferences: [{ name: 'a' }], ...archived },
    ]);
    expect(await listed(server, filter)).toEqual(keys);
  });
});

describe('maintainers, experiments and SDKs', () => {
  test.for([
    { filter: `maintainerId:${ada}`, keys: ['a', 'both'] },
    { filter: `maintainerId:${bo}`, keys: ['b'] },
    { filter: 'maintainerId:nobody', keys: [] },
    { filter: 'maintainerTeamKey:growth', keys: ['both', 'team'] },
    { filter: 'maintainerTeamKey:Growth', keys: ['b'] },
    { filter: 'maintainerTeamKey:none', keys: [] },
    { filter: `maintainerId:${ada},maintainerTeamKey:growth`, keys: ['both'] },
    { filter: 'hasExperiment:true', keys: ['a', 'team'] },
    { filter: 'hasExperiment:false', keys: ['b', 'both'] },
    { filter: `hasExperiment:false,maintainerId:${ada}`, keys: ['both'] },
    { filter: 'sdkAvailability:client', keys: ['a', 'both'] },
    { filter: 'sdkAvailability:mobile', keys: ['b', 'both'] },
    { filter: 'sdkAvailability:anyClient', keys: ['a', 'b', 'both'] },
    { filter: 'sdkAvailability:server', keys: ['team'] },
    { filter: 'sdkAvailability:client,hasExperiment:true', keys: ['a'] },
  ])('$filter: $keys', async ({ filter, keys }) => {
    const experiments = { baselineIdx: 0, items: [{ metricKey: 'orders' }] };
    const server = await serveWeb([
      { key: 'a', maintainerId: ada, experiments, ...sdks(true, false) },
      { key: 'b', maintainerId: bo, maintainerTeamKey: 'Growth', ...sdks(false, true) },
      { key: 'both', maintainerId: ada, maintainerTeamKey: 'growth', ...sdks(true, true) },
      { key: 'team', maintainerTeamKey: 'growth', experiments },
      {
        key: 'gone',
        maintainerId: ada,
        maintainerTeamKey: 'growth',
        experiments,
        ...sdks(true, true),
        ...archived,
      },
    ]);
    expect(await listed(server, filter)).toEqual(keys);
  });
});

describe('evaluations', () => {
  const evaluatedFlags = [
    {
      key: 'fresh',
      evaluations: [
        { environment: 'production', contextKind: 'user', application: 'com.shop', age: DAY_MS },
        { environment: 'test', contextKind: 'device', age: 29 * DAY_MS },
      ],
    },
    {
      key: 'stale',
      evaluations: [{ environment: 'test', contextKind: 'user', application: 'com.shop', age: 31 * DAY_MS }],
    },
    {
      key: 'both',
      evaluations: [
        { environment: 'production', contextKind: 'user', age: 2 * DAY_MS },
        { environment: 'production', contextKind: 'device', application: 'com.desk', age: 2 * DAY_MS },
      ],
    },
    { key: 'never' },
    {
      key: 'gone',
      evaluations: [{ environment: 'production', contextKind: 'user', application: 'com.shop', age: 0 }],
      ...archived,
    },
  ];

  test.for([
    { filter: 'contextKindsEvaluated:user', keys: ['both', 'fresh'] },
    { filter: 'contextKindsEvaluated:device', keys: ['both', 'fresh'] },
    { filter: 'contextKindsEvaluated:user+device', keys: ['both', 'fresh'] },
    { filter: 'contextKindsEvaluated:device+user,filterEnv:production', keys: ['both'] },
    { filter: 'contextKindsEvaluated:device,filterEnv:test', keys: ['fresh'] },
    { filter: 'contextKindsEvaluated:user,filterEnv:test', keys: [] },
    { filter: 'contextKindsEvaluated:User', keys: [] },
    { filter: 'contextKindsEvaluated:user+robot', keys: [] },
    { filter: 'contextKindsEvaluated:user,state:archived', keys: ['gone'] },
    { filter: 'applicationEvaluated:com.shop', keys: ['fresh', 'stale'] },
    { filter: 'applicationEvaluated:com.shop,filterEnv:production', keys: ['fresh'] },
    { filter: 'applicationEvaluated:com.shop,filterEnv:test', keys: ['stale'] },
    { filter: 'applicationEvaluated:com.desk', keys: ['both'] },
    { filter: 'applicationEvaluated:com', keys: [] },
    { filter: 'applicationEvaluated:com.shop,contextKindsEvaluated:device', keys: ['fresh'] },
    { filter: 'filterEnv:test', keys: ['both', 'fresh', 'never', 'stale'] },
  ])('$filter: $keys', async ({ filter, keys }) => {
    expect(await listed(await serveWeb(evaluatedFlags), filter)).toEqual(keys);
  });

  test.for([
    { daysAgo: 0, environment: 'production', keys: [] },
    { daysAgo: 1.5, environment: 'production', keys: ['fresh'] },
    { daysAgo: 3, environment: 'production', keys: ['both', 'fresh'] },
    { daysAgo: 3, environment: 'test', keys: [] },
    { daysAgo: 30, environment: 'test', keys: ['fresh'] },
    { daysAgo: 400, environment: 'test', keys: ['fresh', 'stale'] },
  ])('evaluated since $daysAgo days ago in $environment: $keys', async ({ daysAgo, environment, keys }) => {
    const after = Date.now() - Math.round(daysAgo * DAY_MS);
    const filter = `evaluated:{"after":${after}},filterEnv:${environment}`;
    expect(await listed(await serveWeb(evaluatedFlags), filter)).toEqual(keys);
  });
});

describe('releases and guarded rollouts', () => {
  test.for([
    { filter: 'releasePipeline:main', keys: ['active', 'done'] },
    { filter: 'releasePipeline:mobile', keys: ['done'] },
    { filter: 'releasePipeline:Main', keys: [] },
    { filter: 'releasePipeline:main,filterEnv:test', keys: ['active', 'done'] },
    { filter: 'guardedRollout:any', keys: ['active', 'done', 'waiting'] },
    { filter: 'guardedRollout:monitoring', keys: ['active'] },
    { filter: 'guardedRollout:regressed', keys: ['done'] },
    { filter: 'guardedRollout:rolledBack', keys: ['done'] },
    { filter: 'guardedRollout:completed', keys: [] },
    { filter: 'guardedRollout:archived', keys: ['waiting'] },
    { filter: 'guardedRollout:any,filterEnv:test', keys: ['done'] },
    { filter: 'guardedRollout:monitoring,filterEnv:test', keys: [] },
    { filter: 'guardedRollout:any,releasePipeline:main', keys: ['active', 'done'] },
  ])('$filter: $keys', async ({ filter, keys }) => {
    const server = await serveWeb([
      {
        key: 'active',
        releases: [{ pipeline: 'main', status: 'active' }],
        guardedRollouts: [{ environment: 'production', state: 'monitoring' }],
      },
      {
        key: 'done',
        releases: [
          { pipeline: 'main', status: 'completed' },
          { pipeline: 'mobile', status: 'active' },
        ],
        guardedRollouts: [
          { environment: 'production', state: 'regressed' },
          { environment: 'test', state: 'rolledBack' },
        ],
      },
      {
        key: 'waiting',
        releases: [{ pipeline: 'main', status: 'notStarted' }],
        guardedRollouts: [{ environment: 'production', state: 'archived' }],
      },
      { key: 'without' },
      {
        key: 'gone',
        releases: [{ pipeline: 'main', status: 'completed' }],
        guardedRollouts: [{ environment: 'test', state: 'monitoring' }],
        ...archived,
      },
    ]);
    expect(await listed(server, filter)).toEqual(keys);
  });
});

test.for(['filterEnv:moon', 'contextKindsEvaluated:user,filterEnv:moon', 'filterEnv:Test'])(
  '%s is 400, because the project has no such environment',
  async (filter) => {
    const refused = await askRefused(await serveWeb([]), `/api/v2/flags/web?filter=${filter}`);
    expect(refused).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(refused.message).toContain('which is no environment of the project');
  },
);

test('every clause narrows what the others leave, whatever their order', async () => {
  const server = await serve();
  const clauses = ['type:permanent', 'tags:ops', 'query:e', 'sdkAvailability:server', 'codeReferences.max:0'];
  const forward = await listed(server, clauses.join(','));
  expect(await listed(server, clauses.toReversed().join(','))).toEqual(forward);
  const alone = await Promise.all(
    clauses.map(async (clause) => keysOf(await askFlags(server, `limit=100&filter=${clause}`))),
  );
  const inAll = alone.reduce((left, keys) => left.filter((key) => keys.includes(key)));
  expect(forward).toEqual(inAll);
  expect(forward.length).toBeGreaterThan(0);
});
