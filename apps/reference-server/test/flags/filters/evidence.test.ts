import { describe, expect, test } from 'vitest';

import { askRefused } from '../../support/ask.ts';
import { archived, listed, serveWeb } from './support/serve-web.ts';

const DAY_MS = 86_400_000;

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
