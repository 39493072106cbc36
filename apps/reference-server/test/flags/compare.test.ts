import { describe, expect, test } from 'vitest';

import type { ConfigDefinition } from '../../src/index.ts';
import { askFlags, keysOf } from '../support/ask.ts';
import { serve, serveFlags } from '../support/serve.ts';

describe('compare=true', () => {
  test.for<[string, ConfigDefinition, ConfigDefinition]>([
    ['on', { on: true }, {}],
    ['offVariation', { offVariation: 0 }, {}],
    ['offVariation where one has none', { offVariation: null }, {}],
    ['fallthrough', { fallthrough: { variation: 1 } }, {}],
    [
      'targets',
      { targets: [{ values: ['u1'], variation: 0 }] },
      { targets: [{ values: ['u2'], variation: 0 }] },
    ],
    [
      'contextTargets',
      { contextTargets: [{ values: ['o'], variation: 0, contextKind: 'organization' }] },
      {},
    ],
    ['rules', { rules: [{ variation: 0, clauses: [] }] }, { rules: [{ variation: 1, clauses: [] }] }],
    ['prerequisites', { prerequisites: [{ key: 'other', variation: 0 }] }, {}],
  ])('lists a flag that differs in %s', async ([, production, other]) => {
    const server = await serveFlags([
      { key: 'only', environments: { production, test: other } },
      { key: 'other' },
    ]);
    const page = await askFlags(server, 'compare=true');
    expect(keysOf(page)).toEqual(['only']);
  });

  test.for<[string, ConfigDefinition, ConfigDefinition]>([
    ['nothing', {}, {}],
    [
      'what is said and what is the default',
      { on: false, fallthrough: { variation: 0 }, offVariation: 1 },
      {},
    ],
    ['dates alone', { lastModified: 1_800_000_000_009 }, { lastModified: 1_800_000_000_010 }],
    ['trackEvents alone', { trackEvents: true }, {}],
    [
      'the ids of rules alone',
      { rules: [{ variation: 0, clauses: [{ attribute: 'a', op: 'in', values: [1], negate: false }] }] },
      { rules: [{ variation: 0, clauses: [{ attribute: 'a', op: 'in', values: [1], negate: false }] }] },
    ],
  ])('does not list a flag that differs in %s', async ([, production, other]) => {
    const server = await serveFlags([{ key: 'only', environments: { production, test: other } }]);
    const page = await askFlags(server, 'compare=true');
    expect(page).toMatchObject({ items: [], totalCount: 0, totalCountWithDifferences: 0 });
  });

  test('compares all environments of the project, whatever env shows', async () => {
    const environments = ['a', 'b', 'c'].map((key) => ({ key, name: key }));
    const flags = [{ key: 'only', name: '', creationDate: 1, environments: { c: { on: true } } }];
    const server = await serve({ dataset: { projects: [{ key: 'web', environments, flags }] } });
    expect(keysOf(await askFlags(server, 'compare=true&env=a'))).toEqual(['only']);
  });

  test('counts the flags with differences on all pages, among those that match', async () => {
    const server = await serve();
    const all = await askFlags(server, 'compare=true&limit=5');
    expect(all.totalCountWithDifferences).toBe(all.totalCount);
    expect(all.totalCountWithDifferences).toBeGreaterThan(20);
    expect(all._links['next']?.href).toContain('compare=true');
    const some = await askFlags(server, 'compare=true&filter=type:permanent&limit=100');
    expect(some.totalCountWithDifferences).toBe(some.items.length);
    expect(some.items.length).toBeGreaterThan(0);
  });

  test.for(['', 'compare=false'])('"%s" lists everything, and no number of differences', async (query) => {
    const page = await askFlags(await serve(), query);
    expect(page.totalCount).toBe(60);
    expect(page).not.toHaveProperty('totalCountWithDifferences');
  });
});
