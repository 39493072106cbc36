import { describe, expect, test } from 'vitest';

import { ada, archived, bo, listed, serveWeb } from './support/serve-web.ts';

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

/** A flag's availability to browsers and to mobile apps. */
function sdks(usingEnvironmentId: boolean, usingMobileKey: boolean) {
  return { clientSideAvailability: { usingEnvironmentId, usingMobileKey } };
}
