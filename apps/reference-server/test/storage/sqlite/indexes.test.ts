import { DatabaseSync } from 'node:sqlite';

import { describe, expect, test, vi } from 'vitest';

import type { ReferenceServer } from '../../../src/index.ts';
import { ask, askFlags } from '../../support/ask.ts';
import { serve } from '../../support/serve.ts';

/** The steps of SQLite's plan for each statement that a request runs. */
async function plansOf(server: ReferenceServer, path: string): Promise<readonly string[]> {
  const prepare = vi.spyOn(DatabaseSync.prototype, 'prepare');
  const response = await ask(server, path);
  const statements = prepare.mock.calls.map(([sql]) => sql);
  const [database] = prepare.mock.contexts;
  prepare.mockRestore();
  expect(response.status).toBe(200);
  if (!(database instanceof DatabaseSync)) throw new Error('The request ran no statement.');
  return statements.flatMap((sql) =>
    database
      .prepare(`explain query plan ${sql}`)
      .all()
      .map(({ detail }) => String(detail)),
  );
}

const flags = '/api/v2/flags/shop?';
const manyTags = Array.from({ length: 20 }, (_, index) => `tag-${index}`).join('%2B');
const tempSort = 'USE TEMP B-TREE';

describe('a page of flags is read in its order from an index, not sorted', () => {
  test.for([
    { sort: '', index: 'flag_by_key' },
    { sort: 'key', index: 'flag_by_folded_key' },
    { sort: '-name', index: 'flag_by_name' },
    { sort: 'creationDate', index: 'flag_by_creation' },
    { sort: '-tags', index: 'flag_by_tags' },
    { sort: 'type', index: 'flag_by_type' },
    { sort: 'maintainerId', index: 'flag_by_maintainer' },
    { sort: '-maintainerId', index: 'flag_by_maintainer' },
    { sort: '-name&archived=true', index: 'flag_by_name' },
    { sort: 'name&filter=state:deprecated', index: 'flag_by_name' },
  ])('sort=$sort by $index, from either end', async ({ sort, index }) => {
    const server = await serve();
    const query = `sort=${sort}&env=test&limit=1`;
    const plans = await plansOf(server, `${flags}${query}`);
    const { totalCount = 0 } = await askFlags(server, query);
    const plansFromEnd = await plansOf(server, `${flags}${query}&offset=${totalCount - 1}`);
    const steps = ['INDEX', 'COVERING INDEX'].map(
      (kind) => `SEARCH flag USING ${kind} ${index} (project_id=? AND archived=?)`,
    );
    for (const some of [plans, plansFromEnd]) {
      expect(some.filter((step) => steps.includes(step))).not.toEqual([]);
      expect(some.filter((step) => step.includes(tempSort) && !step.includes('LAST TERM'))).toEqual([]);
    }
  });

  test.for(['targetingModifiedDate', '-targetingModifiedDate'])(
    'sort=%s by the index of the environment; only ties are sorted',
    async (sort) => {
      const plans = await plansOf(await serve(), `${flags}sort=${sort}&env=test`);
      expect(plans).toContain(
        'SEARCH flag_environment USING COVERING INDEX flag_by_change (environment_id=?)',
      );
      expect(plans).toContain('USE TEMP B-TREE FOR LAST TERM OF ORDER BY');
      expect(plans).not.toContain('USE TEMP B-TREE FOR ORDER BY');
    },
  );
});

describe('no table is read from one end to the other', () => {
  test.for([
    '',
    'tag=beta',
    'filter=tags:beta%2Btest',
    `filter=tags:${manyTags}`,
    'filter=query:dark',
    'filter=query:dark,tags:beta%2Btest',
    `filter=query:dark,tags:${manyTags}`,
    'filter=contextKindsEvaluated:user%2Bdevice',
    'filter=contextKindsEvaluated:user,filterEnv:test',
    'filter=contextKindsEvaluated:user%2Bdevice,filterEnv:test',
    'filter=evaluated:{"after":1},filterEnv:test',
    'filter=applicationEvaluated:com.example.shop',
    'filter=releasePipeline:default-pipeline',
    'filter=guardedRollout:monitoring',
    'filter=guardedRollout:any,filterEnv:test',
    'filter=hasExperiment:true,sdkAvailability:client,codeReferences.min:1',
    'compare=true',
    'expand=evaluation,codeReferences,migrationSettings&summary=0',
  ])('by flags?%s', async (query) => {
    const plans = await plansOf(await serve(), `${flags}${query.replaceAll('"', '%22')}`);
    // What SQLite calls a scan of a virtual table is a look into its index.
    expect(plans.filter((step) => /^SCAN (?!\S+ VIRTUAL TABLE INDEX)/.test(step))).toEqual([]);
  });
});

test('tags with a prefix are found in the index of tags, and their uses in theirs', async () => {
  const plans = await plansOf(await serve(), '/api/v2/tags?pre=be');
  expect(plans.filter((step) => step.startsWith('SEARCH tag'))).toEqual([
    expect.stringMatching(/^SEARCH tag USING COVERING INDEX \S+ \(tag>\? AND tag<\?\)/),
  ]);
  expect(plans.filter((step) => /SCAN|TEMP B-TREE/.test(step))).toEqual([]);
});

test.for(['asOf=1700000000000', 'kind=segment&kind=flag', 'archived=true'])(
  'no use of a tag is read but in its index, by tags?%s',
  async (query) => {
    const plans = await plansOf(await serve(), `/api/v2/tags?${query}`);
    expect(plans.filter((step) => /SCAN (?:flag|resource)|TEMP B-TREE/.test(step))).toEqual([]);
    expect(plans).toContainEqual(expect.stringMatching(/^SEARCH flag_tag USING INDEX \S+ \(tag=\?\)/));
  },
);
