import { TAG_KINDS } from '@flag-contract/types';
import { describe, expect, test } from 'vitest';

import { type Dataset, DatasetError } from '../../src/index.ts';
import { type FaultyDataset, faultsOf, flag, inTest, withFlags } from '../support/faulty-dataset.ts';
import { serve } from '../support/serve.ts';

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
    [
      withFlags({ ...flag, creationDate: 1e19 }),
      '/projects/0/flags/0/creationDate: takes a number up to 9007199254740991',
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
  ] as readonly FaultyDataset[])('%#', async ([dataset, ...faults]) => {
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
