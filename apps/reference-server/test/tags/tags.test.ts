import { describe, expect, test } from 'vitest';

import type { Dataset, ReferenceServer } from '../../src/index.ts';
import { askTags } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const flag = { name: '', creationDate: 1_721_901_600_000 };

const dataset: Dataset = {
  projects: [
    {
      key: 'web',
      tags: ['shared', 'web'],
      environments: [
        { key: 'production', name: 'Production', tags: ['critical'] },
        { key: 'test', name: 'Test' },
      ],
      flags: [
        { ...flag, key: 'one', tags: ['beta', 'shared'] },
        { ...flag, key: 'two', tags: ['be%a', 'be_a', 'Beta', 'be', 'beta'] },
        { ...flag, key: 'gone', tags: ['sunset', 'beta', 'staff'], archivedDate: 1_731_901_600_000 },
      ],
    },
    { key: 'other', environments: [], flags: [{ ...flag, key: 'three', tags: ['élan'] }] },
  ],
  resources: [
    { kind: 'segment', tags: ['staff', 'shared'] },
    { kind: 'metric', tags: ['latency'] },
    { kind: 'aiconfig', tags: [] },
  ],
};

describe('tags', () => {
  test.for([
    {
      query: '',
      tags: ['Beta', 'be', 'be%a', 'be_a', 'beta', 'critical', 'latency', 'shared', 'staff', 'web', 'élan'],
    },
    { query: 'kind=flag', tags: ['Beta', 'be', 'be%a', 'be_a', 'beta', 'shared', 'élan'] },
    { query: 'kind=project', tags: ['shared', 'web'] },
    { query: 'kind=environment', tags: ['critical'] },
    { query: 'kind=segment', tags: ['shared', 'staff'] },
    { query: 'kind=segment&kind=project', tags: ['shared', 'staff', 'web'] },
    { query: 'kind=project&kind=segment&kind=project', tags: ['shared', 'staff', 'web'] },
    { query: 'kind=metric', tags: ['latency'] },
    { query: 'kind=aiconfig', tags: [] },
    { query: 'kind=metric-data-source', tags: [] },
    { query: 'pre=be', tags: ['be', 'be%a', 'be_a', 'beta'] },
    { query: 'pre=be_', tags: ['be_a'] },
    { query: 'pre=be%25', tags: ['be%a'] },
    { query: 'pre=B', tags: ['Beta'] },
    { query: 'pre=%C3%A9', tags: ['élan'] },
    { query: 'pre=eta', tags: [] },
    { query: 'pre=&kind=project', tags: ['shared', 'web'] },
    { query: 'kind=flag&archived=true&pre=s', tags: ['shared', 'staff', 'sunset'] },
    { query: 'kind=flag&archived=false&pre=s', tags: ['shared'] },
    { query: 'archived=true&kind=project', tags: ['shared', 'web'] },
    { query: 'kind=flag&pre=be&limit=2&offset=1', tags: ['be%a', 'be_a'], totalCount: 4 },
  ])('"$query": $tags', async ({ query, tags, totalCount }) => {
    const page = await askTags(await serve({ dataset }), query);
    expect(page.items).toEqual(tags);
    expect(page.totalCount).toBe(totalCount ?? tags.length);
  });

  test.for(['flag', 'project', 'environment', 'segment', 'metric', 'metric-data-source', 'aiconfig', 'view'])(
    'of kind %s are in the demo',
    async (kind) => {
      expect((await askTags(await serve(), `kind=${kind}`)).items).not.toEqual([]);
    },
  );

  test('that only archived flags carry are in the demo', async () => {
    expect(await tagsOnlyOnArchived(await serve())).toEqual(['bf-2024', 'fax', 'paper', 'sunset']);
  });
});

async function tagsOnlyOnArchived(server: ReferenceServer): Promise<readonly string[]> {
  const usual = await askTags(server, 'kind=flag');
  const all = await askTags(server, 'kind=flag&archived=true');
  return all.items.filter((tag) => !usual.items.includes(tag));
}
