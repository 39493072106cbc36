import { describe, expect, test } from 'vitest';

import { askFlags } from '../support/ask.ts';
import { serve, serveFlags } from '../support/serve.ts';

const share = (variation: number, weight: number) => ({ variation, weight });
const untracked = (variation: number, weight: number) => ({ ...share(variation, weight), _untracked: true });

describe('a flag of a dataset', () => {
  test('needs a key, a name and a date, and is then a temporary boolean flag that is off', async () => {
    const server = await serveFlags([{ key: 'plain', name: 'Plain' }]);
    const { items } = await askFlags(server, 'env=production&summary=0');
    expect(items).toMatchObject([
      {
        key: 'plain',
        name: 'Plain',
        kind: 'boolean',
        temporary: true,
        archived: false,
        deprecated: false,
        description: '',
        tags: [],
        variations: [{ value: true }, { value: false }],
        variationJsonSchema: null,
        defaults: { onVariation: 0, offVariation: 1 },
        customProperties: {},
        experiments: { baselineIdx: 0, items: [] },
        environments: {
          production: {
            on: false,
            archived: false,
            fallthrough: { variation: 0 },
            offVariation: 1,
            rules: [],
          },
        },
      },
    ]);
    for (const field of ['maintainerId', '_maintainer', 'archivedDate', 'deprecatedDate', '_purpose']) {
      expect(items[0]).not.toHaveProperty(field);
    }
  });

  test.for([
    ['boolean', [true, false]],
    ['boolean', [false, true]],
    ['multivariate', ['true', 'false']],
    ['multivariate', [true, false, null]],
    ['multivariate', [0, 1]],
  ] as const)('is %s where its variations are %j', async ([kind, values]) => {
    const variations = values.map((value) => ({ value, name: `Named ${value}` }));
    const { items } = await askFlags(await serveFlags([{ key: 'a', variations }]));
    expect(items).toMatchObject([{ kind, variations }]);
  });

  test('sums up all shares of a variation, those that an experiment does not track among them', async () => {
    const production = {
      fallthrough: { rollout: { variations: [share(0, 10_000), share(1, 40_000), untracked(0, 50_000)] } },
      rules: [
        { clauses: [], rollout: { variations: [share(1, 0), untracked(1, 100_000)] } },
        { clauses: [], rollout: { variations: [share(0, 100_000), share(1, 0), untracked(1, 0)] } },
      ],
    };
    const server = await serveFlags([{ key: 'a', environments: { production } }]);
    const [flag] = (await askFlags(server)).items;
    expect(flag?.environments?.['production']?._summary?.variations).toMatchObject({
      '0': { rules: 1, nullRules: 0, rollout: 60_000 },
      '1': { rules: 2, nullRules: 1, rollout: 40_000 },
    });
  });

  test('is shown with the member or the team that maintains it', async () => {
    const server = await serve({
      dataset: {
        members: [{ _id: '5f1a0c8be4b0a13d9c7f2e10', email: 'ann@shop.example', role: 'reader' }],
        teams: [{ key: 'growth', name: 'Growth' }],
        projects: [
          {
            key: 'web',
            environments: [],
            flags: [
              { key: 'a', name: 'A', creationDate: 1, maintainerId: '5f1a0c8be4b0a13d9c7f2e10' },
              { key: 'b', name: 'B', creationDate: 1, maintainerTeamKey: 'growth' },
            ],
          },
        ],
      },
    });
    expect((await askFlags(server)).items).toMatchObject([
      { maintainerId: '5f1a0c8be4b0a13d9c7f2e10', _maintainer: { email: 'ann@shop.example' } },
      { maintainerTeamKey: 'growth', _maintainerTeam: { name: 'Growth' } },
    ]);
  });

  test('answers alike after another start', async () => {
    const query = 'limit=100&summary=0';
    expect(await askFlags(await serve(), query)).toEqual(await askFlags(await serve(), query));
  });
});
