import { describe, expect, test } from 'vitest';

import { type AnsweredFlag, type Dataset, DatasetError } from '../../src/index.ts';
import { ask, askRefused, askTags } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const config = {
  on: true,
  lastModified: 5,
  'new in env': [1],
  rules: [],
  fallthrough: { variation: 0 },
  evaluation: { contextKinds: ['robot', 'device'], note: 'kept' },
  migrationSettings: { checkRatio: 3 },
};
const answered: AnsweredFlag = {
  key: 'answered',
  name: 'Answered',
  tags: ['from-elsewhere'],
  creationDate: 10,
  temporary: false,
  archived: false,
  _links: { self: { href: '/somewhere/else', type: 'text/odd' } },
  'new member': { of: ['any', 'shape', null] },
  codeReferences: { items: [{ odd: true }], total: 1 },
  environments: { test: config },
};
const defined = { key: 'defined', name: 'Defined', creationDate: 20, tags: ['own'] };
const dataset: Dataset = {
  projects: [
    {
      key: 'web',
      environments: [{ key: 'test', name: 'Test' }],
      flags: [{ ...defined, environments: { test: { prerequisites: [{ key: 'answered', variation: 7 }] } } }],
      answeredFlags: [answered],
      unknownFilters: [
        { name: 'evaluated', reason: 'nobody looked' },
        { name: 'contextKindsEvaluated', unless: 'filterEnv', reason: 'there are others' },
      ],
      unknownParameters: [{ name: 'compare', reason: 'there are others' }],
    },
  ],
  resources: [
    { tags: ['of-something'] },
    { kind: 'flag', tags: ['of-other-flags'] },
    { kind: 'flag', archivedDate: 1, tags: ['of-archived-flags'] },
  ],
};

async function answer(query: string): Promise<unknown> {
  const server = await serve({ dataset });
  const response = await ask(server, `/api/v2/flags/web?sort=-creationDate&${query}`);
  const { items } = (await response.json()) as { readonly items: readonly unknown[] };
  return items[1];
}

describe('an answered flag is answered again, word for word, with', () => {
  const { codeReferences, environments: _environments, ...document } = answered;
  const { rules, fallthrough, evaluation, migrationSettings, ...summary } = config;

  test.for<[query: string, expected: object]>([
    ['', { ...document, environments: { test: summary } }],
    ['summary=0', { ...document, environments: { test: { ...summary, rules, fallthrough } } }],
    ['expand=codeReferences', { ...document, codeReferences, environments: { test: summary } }],
    ['expand=evaluation', { ...document, environments: { test: { ...summary, evaluation } } }],
    ['expand=migrationSettings', { ...document, environments: { test: { ...summary, migrationSettings } } }],
  ])('%s', async ([query, expected]) => {
    expect(await answer(query)).toEqual(expected);
  });
});

test('filters and sorts find answered flags beside those that are defined', async () => {
  const server = await serve({ dataset });
  const found = async (query: string): Promise<readonly string[]> => {
    const response = await ask(server, `/api/v2/flags/web?${query}`);
    const { items } = (await response.json()) as { readonly items: readonly { readonly key: string }[] };
    return items.map(({ key }) => key);
  };
  expect(await found('sort=-key')).toEqual(['defined', 'answered']);
  expect(await found('sort=targetingModifiedDate&env=test')).toEqual(['answered', 'defined']);
  expect(await found('filter=type:permanent')).toEqual(['answered']);
  expect(await found('filter=codeReferences.min:1')).toEqual(['answered']);
  expect(await found('filter=contextKindsEvaluated:robot%2Bdevice,filterEnv:test')).toEqual(['answered']);
  expect(await found('tag=from-elsewhere')).toEqual(['answered']);
});

test('what was answered does not grow old', async () => {
  const server = await serve({ dataset });
  server.setClock(Date.now() + 90 * 86_400_000);
  const response = await ask(server, '/api/v2/flags/web?filter=contextKindsEvaluated:robot,filterEnv:test');
  expect(await response.json()).toMatchObject({ totalCount: 1 });
});

test('what is not known is refused with the reason', async () => {
  const server = await serve({ dataset });
  for (const [query, message] of [
    ['compare=true', '`compare=true` is not known here, because there are others.'],
    [
      'filter=contextKindsEvaluated:user',
      'The filter `contextKindsEvaluated` is not known here, because there are others; with `filterEnv` it is.',
    ],
    [
      'filter=evaluated:%7B%22after%22:1%7D,filterEnv:test',
      'The filter `evaluated` is not known here, because nobody looked.',
    ],
  ]) {
    expect(await askRefused(server, `/api/v2/flags/web?${query}`)).toEqual({
      status: 400,
      code: 'invalid_request',
      message,
    });
  }
});

test('tags of what is elsewhere are listed, also of kinds that have no name', async () => {
  const server = await serve({ dataset });
  const tags = async (query: string): Promise<readonly string[]> => (await askTags(server, query)).items;
  expect(await tags('')).toEqual(['from-elsewhere', 'of-other-flags', 'of-something', 'own']);
  expect(await tags('kind=flag')).toEqual(['from-elsewhere', 'of-other-flags', 'own']);
  expect(await tags('kind=flag&archived=true')).toContain('of-archived-flags');
  expect(await tags('kind=segment')).toEqual([]);
});

describe('faults of answered flags are told by their path', () => {
  test.for<[flags: readonly object[], ...faults: string[]]>([
    [[{ ...answered, key: '' }], '/0/key: is empty'],
    [[{ ...answered, tags: undefined }], '/0/tags: is missing'],
    [[{ ...answered, creationDate: 1.5 }], '/0/creationDate: takes Unix milliseconds, such as 1721901600000'],
    [[{ ...answered, environments: {} }], '/0/environments/test: is missing'],
    [[{ ...answered, environments: undefined }], '/0/environments/test: is missing'],
    [
      [{ ...answered, environments: { test: config, other: config } }],
      "/0/environments/other: is none of the project's `environments`",
    ],
    [
      [{ ...answered, environments: { test: { on: 1 } } }],
      '/0/environments/test/lastModified: is missing',
      '/0/environments/test/on: takes true or false',
    ],
    [[{ ...answered, key: 'defined' }], '/0/key: is the key of one of `flags`, too'],
    [[answered, answered], '/1/key: is the same as at /projects/0/answeredFlags/0'],
  ])('%j', async ([answeredFlags, ...faults]) => {
    const [web] = dataset.projects;
    const flags = [defined];
    const server = await serve();
    const error: unknown = await server
      .load({ ...dataset, projects: [{ ...web, flags, answeredFlags }] } as never)
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof DatasetError)) throw new Error('The dataset was loaded.');
    expect(error.faults.map(({ path, message }) => `${path}: ${message}`)).toEqual(
      faults.map((fault) => `/projects/0/answeredFlags${fault}`),
    );
  });
});
