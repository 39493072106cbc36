import type { FeatureFlag } from '@flag-contract/types';
import { describe, expect, test } from 'vitest';

import type { FlagDefinition, ReferenceServer } from '../../src/index.ts';
import { askFlags, askRefused, keysOf } from '../support/ask.ts';
import { serve, serveFlags } from '../support/serve.ts';

const summaryFields = [
  '_environmentName',
  '_site',
  '_summary',
  'archived',
  'lastModified',
  'on',
  'salt',
  'sel',
  'trackEvents',
  'trackEventsFallthrough',
  'version',
];
const targetingFields = [
  'contextTargets',
  'fallthrough',
  'offVariation',
  'prerequisites',
  'rules',
  'targets',
];

describe('env', () => {
  test.for([
    { query: '', environments: ['production', 'staging', 'test'] },
    { query: 'env=staging', environments: ['staging'] },
    { query: 'env=test&env=production', environments: ['production', 'test'] },
    { query: 'env=test&env=test', environments: ['test'] },
  ])('"$query" shows $environments of every flag', async ({ query, environments }) => {
    const { items } = await askFlags(await serve(), `${query}&limit=100`);
    expect(items).toHaveLength(60);
    for (const { environments: shown = {} } of items) expect(Object.keys(shown)).toEqual(environments);
  });

  test('changes neither the flags nor their order nor their number', async () => {
    const server = await serve();
    const all = await askFlags(server, 'limit=100');
    const restricted = await askFlags(server, 'limit=100&env=test');
    expect(keysOf(restricted)).toEqual(keysOf(all));
    expect(restricted.totalCount).toBe(all.totalCount);
  });

  test('is 404 for an environment that the project does not have', async () => {
    const refused = await askRefused(await serve(), '/api/v2/flags/shop?env=test&env=night-shift');
    expect(refused).toMatchObject({ status: 404, code: 'not_found' });
    expect(refused.message).toContain('night-shift');
  });
});

describe('summary', () => {
  test.for(['', 'summary=1', 'summary=true'])('"%s" shows no targeting', async (query) => {
    const fields = await configFields(await serve(), query);
    expect(fields).toEqual(summaryFields);
  });

  test.for(['summary=0', 'summary=false'])('"%s" adds the targeting, and nothing else', async (query) => {
    const fields = await configFields(await serve(), query);
    expect(fields).toEqual([...summaryFields, ...targetingFields].toSorted());
  });

  test('shows no off variation where there is none', async () => {
    const flag = await onlyFlag({ environments: { test: { offVariation: null } } }, 'summary=0&env=test');
    expect(flag.environments?.['test']).not.toHaveProperty('offVariation');
  });

  test('shows the cohorts of migration flags in rules and fallthrough', async () => {
    const { items } = await askFlags(await serve(), 'summary=0&env=production&filter=tags:migration');
    const [flag] = items.filter(({ key }) => key === 'migrate.orders-database');
    expect(flag?._purpose).toBe('migration');
    const { rules = [], fallthrough } = flag?.environments?.['production'] ?? {};
    expect(rules.map(({ variation, rollout }) => variation ?? rollout?.contextKind)).toEqual([
      3,
      'organization',
    ]);
    expect(fallthrough?.rollout?.contextKind).toBe('organization');
  });
});

describe('_summary', () => {
  test('counts where each variation is used', async () => {
    const flag = await onlyFlag({
      variations: [{ value: 'a' }, { value: 'b' }, { value: 'c' }],
      environments: {
        test: {
          targets: [{ values: ['u1', 'u2'], variation: 1 }],
          contextTargets: [{ values: ['o1'], variation: 1, contextKind: 'organization' }],
          rules: [
            { variation: 1, clauses: [] },
            {
              rollout: {
                variations: [
                  { variation: 0, weight: 100_000 },
                  { variation: 1, weight: 0 },
                ],
              },
              clauses: [],
            },
          ],
          fallthrough: {
            rollout: {
              variations: [
                { variation: 0, weight: 40_000 },
                { variation: 1, weight: 60_000 },
              ],
            },
          },
          prerequisites: [{ key: 'other', variation: 0 }],
        },
      },
    });
    expect(flag.environments?.['test']?._summary).toEqual({
      prerequisites: 1,
      variations: {
        0: { rules: 1, nullRules: 0, targets: 0, contextTargets: 0, rollout: 40_000 },
        1: { rules: 2, nullRules: 1, targets: 2, contextTargets: 1, rollout: 60_000 },
        2: { rules: 0, nullRules: 0, targets: 0, contextTargets: 0, isOff: true },
      },
    });
  });
});

describe('LD-API-Version', () => {
  const current = { headers: { 'LD-API-Version': '20240415' } };

  test('20220603 is the same as none', async () => {
    const server = await serve();
    const headers = { 'LD-API-Version': '20220603' };
    expect(await askFlags(server, 'env=test', { headers })).toEqual(await askFlags(server, 'env=test'));
    expect(await askFlags(server, '', { headers })).toEqual(await askFlags(server));
  });

  test('20240415 shows environments only where env asks for them', async () => {
    const server = await serve();
    const unasked = await askFlags(server, '', current);
    expect(unasked.items.filter((flag) => 'environments' in flag)).toEqual([]);
    const { items } = await askFlags(server, 'env=test', current);
    expect(Object.keys(items[0]?.environments ?? {})).toEqual(['test']);
  });

  test('20240415 takes three different environments and no more', async () => {
    const four = ['a', 'b', 'c', 'd'].map((key) => ({ key, name: key }));
    const server = await serve({ dataset: { projects: [{ key: 'web', environments: four, flags: [] }] } });
    await askFlags(server, 'env=a&env=b&env=c&env=a', current);
    const refused = await askRefused(server, '/api/v2/flags/web?env=a&env=b&env=c&env=d', current);
    expect(refused.status).toBe(400);
    expect(refused.message).toContain('at most 3');
    await askFlags(server, 'env=a&env=b&env=c&env=d');
  });

  test.for(['true', 'false'])('20240415 does not have compare=%s', async (value) => {
    const refused = await askRefused(await serve(), `/api/v2/flags/shop?compare=${value}`, current);
    expect(refused).toMatchObject({ status: 400, code: 'invalid_request' });
  });

  test.for(['/api/v2/tags', '/api/v2/flags/shop'])('is refused on %s where it is none', async (path) => {
    const server = await serve();
    for (const version of ['20160426', 'beta', '20240415, 20240415']) {
      const refused = await askRefused(server, path, { headers: { 'LD-API-Version': version } });
      expect(refused).toMatchObject({ status: 400, code: 'invalid_request' });
      expect(refused.message).toMatch(/LD-API-Version.*20240415.*20220603/);
    }
  });
});

async function configFields(server: ReferenceServer, query: string): Promise<readonly string[]> {
  const { items } = await askFlags(server, `${query}&filter=query:checkout.express-pay`);
  return Object.keys(items[0]?.environments?.['production'] ?? {}).toSorted();
}

async function onlyFlag(flag: Partial<FlagDefinition>, query = ''): Promise<FeatureFlag> {
  const [item] = (await askFlags(await serveFlags([{ key: 'only', ...flag }, { key: 'other' }]), query))
    .items;
  if (item === undefined) throw new Error('The flag is missing.');
  return item;
}
