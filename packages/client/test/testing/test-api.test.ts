import { createClient, NotFoundError, UnauthorizedError } from '@flag-contract/client';
import type { Client, FlagsQuery } from '@flag-contract/client';
import { createTestApi } from '@flag-contract/client/testing';
import type { TestFlag } from '@flag-contract/client/testing';
import contract from '@flag-contract/spec/openapi.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

const FLAGS: readonly TestFlag[] = [
  { key: 'b', name: 'Beta', tags: ['one', 'two'], environments: {}, creationDate: 2000, temporary: false },
  {
    key: 'a',
    name: 'Alpha',
    tags: ['one'],
    maintainerId: 'm1',
    creationDate: 1000,
    codeReferences: { items: [] },
  },
  { key: 'c', archived: true, tags: ['old'] },
  { key: 'd', deprecated: true },
];

function connect(flags = FLAGS): Client {
  return createClient({
    token: 'token',
    fetch: createTestApi({ projects: { web: flags }, token: 'token' }).fetch,
  });
}

function validatorOf(schema: string): (value: unknown) => unknown {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(contract, 'contract');
  return (value) => ajv.validate({ $ref: `contract#/components/schemas/${schema}` }, value);
}

async function keys(query: FlagsQuery): Promise<string> {
  return (await connect().listFlags('web', query).toArray()).map(({ key }) => key).join(' ');
}

describe('the test API', () => {
  test.each<[FlagsQuery, string]>([
    [{}, 'b a d'],
    [{ sort: ['key'] }, 'a b d'],
    [{ sort: ['-creationDate', 'key'] }, 'd b a'],
    [{ sort: ['maintainerId'] }, 'a b d'],
    [{ sort: ['-maintainerId'] }, 'a d b'],
    [{ sort: ['-type'] }, 'd a b'],
    [{ filter: { tags: ['one', 'two'] } }, 'b'],
    [{ filter: { query: 'ALPH' } }, 'a'],
    [{ filter: { state: 'archived' } }, 'c'],
    [{ filter: { state: 'deprecated' } }, 'd'],
    [{ filter: { type: 'permanent' } }, 'b'],
    [{ filter: { creationDate: { before: 2000 } } }, 'a'],
    [{ filter: { maintainerId: 'm1', hasExperiment: false } }, 'a'],
    [{ tag: 'one', limit: 1 }, 'b a'],
  ])('%j lists %s', async (query, expected) => {
    expect(await keys(query)).toBe(expected);
  });

  test('10,000 flags are read page by page, each once', async () => {
    const flags = Array.from({ length: 10_000 }, (_, index) => ({ key: `flag-${index}` }));
    const api = createTestApi({ projects: { web: flags } });
    const listed = await createClient({ token: 'token', fetch: api.fetch }).listFlags('web').toArray();
    expect(new Set(listed.map(({ key }) => key)).size).toBe(10_000);
    expect(api.requests).toHaveLength(100);
  });

  test('its flags keep the schema of the contract', async () => {
    const { items } = await connect().listFlags('web');
    const validate = validatorOf('FeatureFlag');
    for (const item of items) {
      expect({ key: item.key, valid: validate(item) }).toEqual({ key: item.key, valid: true });
    }
  });

  test('links lead to the pages that they name', async () => {
    const page = await connect().listFlags('web', { limit: 1, offset: 1 });
    expect((await page.next())?.items[0]?.key).toBe('d');
    expect((await page.prev())?.items[0]?.key).toBe('b');
    expect((await page.last())?.offset).toBe(2);
  });

  test('tags are those of the flags, or those that were given', async () => {
    expect(await connect().listTags().toArray()).toEqual(['one', 'two']);
    expect(await connect().listTags({ archived: true, pre: 'o' }).toArray()).toEqual(['old', 'one']);
    const given = createTestApi({ tags: ['x'] });
    expect(await createClient({ token: 'token', fetch: given.fetch }).listTags().toArray()).toEqual(['x']);
  });

  test('an environment shows its lists with summary=0, and its evaluation when it is expanded', async () => {
    const production = { on: true, evaluation: { contextKinds: ['user'] } };
    const flag: TestFlag = { key: 'a', environments: { production } };
    const shown = async (query: FlagsQuery): Promise<unknown> => {
      const { items } = await connect([flag]).listFlags('web', { env: ['production'], ...query });
      return items[0]?.environments?.['production'];
    };
    expect(await shown({})).not.toHaveProperty('rules');
    expect(await shown({ summary: false })).toHaveProperty('rules', []);
    expect(await shown({})).not.toHaveProperty('evaluation');
    expect(await shown({ expand: ['evaluation'] })).toMatchObject(production);
  });

  test('links name the project as it was asked for', async () => {
    const { fetch } = createTestApi({ projects: { 'web shop': [{ key: 'a' }] } });
    const { items } = await createClient({ token: 'token', fetch }).listFlags('web shop');
    expect(items[0]?._links['self']?.href).toBe('/api/v2/flags/web%20shop/a');
  });

  test('unknown projects, wrong tokens and what it can not tell are refused', async () => {
    await expect(connect().listFlags('other')).rejects.toThrow(NotFoundError);
    const { fetch } = createTestApi({ token: 'right' });
    await expect(createClient({ token: 'wrong', fetch }).listTags()).rejects.toThrow(UnauthorizedError);
    await expect(keys({ filter: { releasePipeline: 'x' } })).rejects.toThrow('the reference server can');
    await expect(keys({ sort: ['targetingModifiedDate'], env: ['a'] })).rejects.toThrow(
      'the reference server can',
    );
    await expect(keys({ filter: 'colour:red' })).rejects.toThrow(
      'GET /api/v2/flags/web got 400: the filter has no field `colour`.',
    );
    await expect(keys({ limit: 101 })).rejects.toThrow('from 1 to 100');
    await expect(keys({ compare: true })).rejects.toThrow('has no `compare`');
    await expect(connect().listTags({ asOf: new Date() })).rejects.toThrow('the reference server');
    await expect(connect().listTags({ kind: ['segment'] })).rejects.toThrow('the reference server');
    await expect(connect().listFlags('constructor')).rejects.toThrow(NotFoundError);
  });

  test('scripted answers come once, in their order', async () => {
    const api = createTestApi();
    api.answerNext({ status: 500 });
    api.answerNext({ status: 403, body: { code: 'forbidden', message: 'No.' } });
    const result = await createClient({ token: 'token', fetch: api.fetch }).listTags().result();
    expect(result).toMatchObject({
      status: 403,
      error: { message: 'GET /api/v2/tags got 403: No.', attempts: 2 },
    });
    expect(api.requests).toHaveLength(2);
    expect(JSON.stringify(api.requests)).not.toContain('Authorization');
  });

  test('environments are filled in as flags are, and kept to the contract', async () => {
    const flags: TestFlag[] = [
      { key: 'on', environments: { production: { on: true, lastModified: 7 } } },
      { key: 'bare' },
    ];
    const { items } = await connect(flags).listFlags('web', { env: ['production'], summary: false });
    const shown = items.map(({ environments }) => environments?.['production']);
    expect(shown.map((environment) => environment?.on)).toEqual([true, false]);
    expect(shown[0]?.lastModified).toBe(7);
    const validate = validatorOf('FeatureFlagConfig');
    expect(shown.map((environment) => validate(environment))).toEqual([true, true]);
  });

  test('the summary of an environment says what its default rule and its off variation are', async () => {
    const rollout = {
      variations: [
        { variation: 0, weight: 60_000 },
        { variation: 1, weight: 40_000 },
      ],
    };
    const flags: TestFlag[] = [
      { key: 'one', environments: { production: { fallthrough: { variation: 1 }, offVariation: 0 } } },
      { key: 'divided', environments: { production: { fallthrough: { rollout } } } },
    ];
    const { items } = await connect(flags).listFlags('web', { env: ['production'] });
    const [one, divided] = items.map(
      ({ environments }) => environments?.['production']?._summary?.variations,
    );
    expect(one).toMatchObject({ 0: { isOff: true }, 1: { isFallthrough: true } });
    expect(divided).toMatchObject({ 0: { rollout: 60_000 }, 1: { rollout: 40_000, isOff: true } });
  });

  test('three environments show at once, and no more', async () => {
    const environments = { a: {}, b: {}, c: {}, d: {} };
    const client = connect([{ key: 'on', environments }]);
    await expect(client.listFlags('web', { env: ['a', 'b', 'c', 'd'] })).rejects.toThrow('at most 3');
    const { items } = await client.listFlags('web', { env: ['a', 'b', 'c', 'a'] });
    expect(Object.keys(items[0]?.environments ?? {})).toEqual(['a', 'b', 'c']);
  });

  test('an environment that no flag of the project has is not found', async () => {
    const flags: TestFlag[] = [{ key: 'on', environments: { production: { on: true } } }];
    await expect(connect(flags).listFlags('web', { env: ['prod'] })).rejects.toThrow(NotFoundError);
    expect((await connect(flags).listFlags('web')).items[0]?.environments).toBeUndefined();
  });
});
