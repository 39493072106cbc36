import { describe, expect, test } from 'vitest';

import { type FaultyDataset, faultsOf, flag, inTest, withFlags } from '../support/faulty-dataset.ts';

describe('a dataset that contradicts itself is refused, with the path of each fault', () => {
  const project = { key: 'web', environments: [], flags: [] };
  const period = { tag: 'x', from: 1, to: 5 };

  test.for([
    [{ projects: [project, project] }, '/projects/1/key: is the same as at /projects/0'],
    [
      { projects: [{ ...project, environments: [1, 2].map(() => ({ key: 'e', name: 'E' })) }] },
      '/projects/0/environments/1/key: is the same as at /projects/0/environments/0',
    ],
    [withFlags(flag, flag), '/projects/0/flags/1/key: is the same as at /projects/0/flags/0'],
    [
      { projects: [project], teams: [1, 2].map(() => ({ key: 't', name: 'T' })) },
      '/teams/1/key: is the same as at /teams/0',
    ],
    [
      { projects: [project], members: [1, 2].map(() => ({ _id: 'm', email: 'e', role: 'r' })) },
      '/members/1/_id: is the same as at /members/0',
    ],
    [
      withFlags({ ...flag, maintainerId: 'm-1', maintainerTeamKey: 't-1' }),
      '/projects/0/flags/0/maintainerId: names `m-1`, who is none of `members`',
      '/projects/0/flags/0/maintainerTeamKey: names `t-1`, which is none of `teams`',
    ],
    [
      withFlags({ ...flag, environments: { 'mo/on': {} } }),
      "/projects/0/flags/0/environments/mo~1on: names `mo/on`, which is none of the project's `environments`",
    ],
    [
      withFlags({
        ...flag,
        evaluations: [{ environment: 'moon', contextKind: 'user', age: 1 }],
        guardedRollouts: [{ environment: 'moon', state: 'completed' }],
        experiments: {
          baselineIdx: 1,
          items: [{ environments: ['moon'], _environmentSettings: { moon: {} } }],
        },
      }),
      ...[
        '/projects/0/flags/0/evaluations/0/environment',
        '/projects/0/flags/0/experiments/items/0/_environmentSettings/moon',
        '/projects/0/flags/0/experiments/items/0/environments/0',
        '/projects/0/flags/0/guardedRollouts/0/environment',
      ].map((path): unknown => expect.stringContaining(`${path}: names \`moon\``)),
    ],
    [
      withFlags({
        ...flag,
        releases: [1, 2].map(() => ({ pipeline: 'p', status: 'active' })),
        guardedRollouts: [1, 2].map(() => ({ environment: 'test', state: 'completed' })),
      }),
      '/projects/0/flags/0/guardedRollouts/1/state: is the same as at /projects/0/flags/0/guardedRollouts/0',
      '/projects/0/flags/0/releases/1/pipeline: is the same as at /projects/0/flags/0/releases/0',
    ],
    [
      inTest({
        offVariation: 2,
        targets: [{ values: [], variation: 3 }],
        fallthrough: { rollout: { variations: [{ variation: 4, weight: 1 }] } },
        rules: [{ clauses: [], variation: 5 }],
      }),
      ...[
        'fallthrough/rollout/variations/0/variation: names variation 4',
        'offVariation: names variation 2',
        'rules/0/variation: names variation 5',
        'targets/0/variation: names variation 3',
      ].map((fault) => `/projects/0/flags/0/environments/test/${fault}, but the last one of \`a\` is 1`),
    ],
    [
      inTest({
        prerequisites: [
          { key: 'b', variation: 0 },
          { key: 'a', variation: 9 },
        ],
      }),
      '/projects/0/flags/0/environments/test/prerequisites/0/key: names `b`, which is no flag of the project',
      '/projects/0/flags/0/environments/test/prerequisites/1/key: names the flag itself',
      expect.stringContaining('/prerequisites/1/variation: names variation 9, but the last one of `a` is 1'),
    ],
    [
      withFlags({ ...flag, archivedDate: 999, deprecatedDate: 998 }),
      '/projects/0/flags/0/archivedDate: is before 1000, the `creationDate`',
      '/projects/0/flags/0/deprecatedDate: is before 1000, the `creationDate`',
    ],
    [
      inTest({ lastModified: 999 }),
      '/projects/0/flags/0/environments/test/lastModified: is before 1000, the `creationDate`',
    ],
    [
      { projects: [project], resources: [{ kind: 'view', creationDate: 2, archivedDate: 1 }] },
      '/resources/0/archivedDate: is before 2, the `creationDate`',
    ],
    [
      withFlags({ ...flag, migrationSettings: {}, environments: { test: { migrationSettings: {} } } }),
      '/projects/0/flags/0/environments/test/migrationSettings: needs the `_purpose` `migration` of the flag',
      '/projects/0/flags/0/migrationSettings: needs the `_purpose` `migration`',
    ],
    [
      { projects: [{ ...project, tags: ['a'], tagHistory: [{ tag: 'b' }] }] },
      '/projects/0/tagHistory/0: says that `b` is carried still, but `tags` lacks it',
    ],
    [
      { projects: [project], resources: [{ kind: 'view', tagHistory: [{ ...period, to: 1 }] }] },
      '/resources/0/tagHistory/0/to: is not after 1, when `x` came',
    ],
    [
      { projects: [project], resources: [{ kind: 'view', tagHistory: [period, { ...period, from: 4 }] }] },
      '/resources/0/tagHistory: has times of `x` that overlap',
    ],
    [
      withFlags({
        ...flag,
        tags: ['x'],
        tagHistory: [
          { tag: 'x', from: 1_005 },
          { tag: 'x', from: 1_009 },
        ],
      }),
      '/projects/0/flags/0/tagHistory: has times of `x` that overlap',
    ],
    [
      withFlags({ ...flag, tagHistory: [{ ...period, from: 999, to: 1_001 }] }),
      '/projects/0/flags/0/tagHistory/0/from: is before 1000, the `creationDate`',
    ],
    [
      withFlags({ ...flag, name: 'A\0', description: '\uD800' }),
      '/projects/0/flags/0/description: has the character U+0000, or half of a surrogate pair',
      '/projects/0/flags/0/name: has the character U+0000, or half of a surrogate pair',
    ],
  ] as readonly FaultyDataset[])('%#', async ([dataset, ...faults]) => {
    expect((await faultsOf(dataset)).toSorted()).toEqual(faults);
  });
});
