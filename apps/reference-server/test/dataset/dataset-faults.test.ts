import { TAG_KINDS } from '@flag-contract/types';
import { describe, expect, test } from 'vitest';

import { type Dataset, DatasetError, type FlagDefinition } from '../../src/index.ts';
import { ask } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

/** A dataset, and what is to be told of it, in order. */
type Case = readonly [dataset: unknown, ...faults: unknown[]];

const flag: FlagDefinition = { key: 'a', name: 'A', creationDate: 1_000 };

/** What is wrong with a dataset, a line a fault; it may be anything, as what people parse may be. */
async function faultsOf(dataset: unknown): Promise<readonly string[]> {
  const server = await serve();
  const before = await (await ask(server, '/api/v2/flags/shop')).text();
  const error: unknown = await server.load(dataset as Dataset).catch((thrown: unknown) => thrown);
  if (!(error instanceof DatasetError)) throw new Error('The dataset was loaded.');
  expect(await (await ask(server, '/api/v2/flags/shop')).text()).toBe(before);
  for (const { path, message } of error.faults) expect(error.message).toContain(`${path}: ${message}`);
  return error.faults.map(({ path, message }) => `${path}: ${message}`);
}

function withFlags(...flags: readonly object[]): unknown {
  return { projects: [{ key: 'web', environments: [{ key: 'test', name: 'Test' }], flags }] };
}

function inTest(config: object): unknown {
  return withFlags({ ...flag, environments: { test: config } });
}

describe('a dataset that has not the shape is refused, with the path of each fault', () => {
  test.for([
    [undefined, ': takes an object'],
    [null, ': takes an object'],
    ['{}', ': takes an object'],
    [{}, '/projects: is missing'],
    [{ projects: [] }, '/projects: needs at least one project'],
    [{ projects: [{ key: 'web', flags: [] }] }, '/projects/0/environments: is missing'],
    [
      { projects: [{ key: 1, environments: [], flags: [{}] }] },
      '/projects/0/flags/0/creationDate: is missing',
      '/projects/0/flags/0/key: is missing',
      '/projects/0/flags/0/name: is missing',
      '/projects/0/key: takes text',
    ],
    [withFlags({ ...flag, tag: ['x'] }), '/projects/0/flags/0/tag: is unknown; the nearest is `tags`'],
    [withFlags({ ...flag, '~/': 1 }), '/projects/0/flags/0/~0~1: is unknown; the nearest is `key`'],
    [withFlags({ ...flag, tags: ['x', 'x'] }), '/projects/0/flags/0/tags: has "x" twice'],
    [
      withFlags({ ...flag, tags: ['x\n'] }),
      '/projects/0/flags/0/tags/0: has a control character, such as a line break',
    ],
    [
      withFlags({ ...flag, creationDate: 1.5 }),
      '/projects/0/flags/0/creationDate: takes Unix milliseconds, such as 1721901600000',
    ],
    [
      withFlags({ ...flag, creationDate: -1 }),
      '/projects/0/flags/0/creationDate: takes Unix milliseconds, such as 1721901600000',
    ],
    [
      withFlags({ ...flag, creationDate: Number.NaN }),
      '/projects/0/flags/0/creationDate: takes Unix milliseconds, such as 1721901600000',
    ],
    [
      withFlags({ ...flag, creationDate: new Date() }),
      '/projects/0/flags/0/creationDate: takes Unix milliseconds, such as 1721901600000',
    ],
    [withFlags({ ...flag, key: '' }), '/projects/0/flags/0/key: is empty'],
    [withFlags({ ...flag, variations: [] }), '/projects/0/flags/0/variations: needs at least one variation'],
    [withFlags({ ...flag, _version: '1' }), '/projects/0/flags/0/_version: takes a whole number, 0 or more'],
    [
      inTest({ on: 1, rules: {}, offVariation: 1.5 }),
      '/projects/0/flags/0/environments/test/offVariation: takes a whole number, 0 or more, or null',
      '/projects/0/flags/0/environments/test/on: takes true or false',
      '/projects/0/flags/0/environments/test/rules: takes a list',
    ],
    [inTest({ enabled: true }), expect.stringContaining('/flags/0/environments/test/enabled: is unknown')],
    [
      { formatVersion: 2, projects: [{ key: 'web', environments: [], flags: [] }] },
      '/formatVersion: must be 1',
    ],
    [withFlags({ ...flag, description: 1n }), expect.stringContaining(': is not JSON: ')],
  ] as readonly Case[])('%#', async ([dataset, ...faults]) => {
    expect((await faultsOf(dataset)).toSorted()).toEqual(faults);
  });

  test('and told that it was not looked for contradictions yet', async () => {
    const server = await serve();
    const told = async (dataset: unknown): Promise<string> =>
      String(await server.load(dataset as Dataset).catch((thrown: unknown) => thrown));
    const more = /\nMore is checked once these are mended\.$/;
    expect(await told(withFlags(flag, { ...flag, key: 1 }))).toMatch(more);
    expect(await told(withFlags(flag, flag))).not.toMatch(more);
  });

  test('words of closed lists are those of the contract', async () => {
    const projects = [{ key: 'web', environments: [], flags: [] }];
    expect(await faultsOf({ projects, resources: [{ kind: 'flags' }] })).toEqual([
      `/resources/0/kind: must be one of ${TAG_KINDS.join(', ')}`,
    ]);
  });
});

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
      '/projects/0/flags/0/archivedDate: is before 1000, when the flag was created',
      '/projects/0/flags/0/deprecatedDate: is before 1000, when the flag was created',
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
      withFlags({ ...flag, name: 'A\0', description: '\uD800' }),
      '/projects/0/flags/0/description: has the character U+0000, or half of a surrogate pair',
      '/projects/0/flags/0/name: has the character U+0000, or half of a surrogate pair',
    ],
  ] as readonly Case[])('%#', async ([dataset, ...faults]) => {
    expect((await faultsOf(dataset)).toSorted()).toEqual(faults);
  });
});

test('the first 20 faults are told, and how many there are', async () => {
  const server = await serve();
  const broken = withFlags(...Array.from({ length: 25 }, () => ({ ...flag, name: 1 }))) as Dataset;
  const error: unknown = await server.load(broken).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(DatasetError);
  expect(error).toMatchObject({ faults: { length: 20 } });
  expect(String(error)).toMatch(/The dataset has 25 faults, .*… and 5 more\nMore is checked/s);
});

test('a server does not start with a dataset that has faults', async () => {
  await expect(serve({ dataset: withFlags(flag, flag) as Dataset })).rejects.toThrow(DatasetError);
});
