import { defineConfig } from 'vitest/config';

/** What is the same whatever keeps the data; and what is PostgreSQL's own. */
const onPostgres = [
  'answered-flags',
  'as-of',
  'awkward-texts',
  'clock',
  'compare',
  'demo',
  'environments',
  'expand',
  'filters',
  'flag-selection',
  'fuzz',
  'generated-dataset',
  'import',
  'kill',
  'paging',
  'replace-dataset',
  'sort',
  'storage',
  'tags',
  'postgres/*',
].map((name) => `test/${name}.test.ts`);

export default defineConfig({
  test: {
    // Tests wait for conditions; a busy machine takes its time to fulfil them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'sqlite', include: ['test/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'postgres', include: onPostgres, globalSetup: 'test/postgres/global-setup.ts' },
      },
    ],
  },
});
