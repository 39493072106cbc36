import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What is the same whatever keeps the data. */
const whateverKeepsTheData = [
  'clock',
  'dataset/answered-flags',
  'demo/*',
  'flags/**/*',
  'generated/*',
  'import/import',
  'paging/*',
  'request/fuzz/*',
  'storage/*',
  'tags/*',
].map((name) => `test/${name}.test.ts`);

const postgresAlone = 'test/storage/postgres/*.test.ts';

const onSqlite: TestProjectInlineConfiguration = {
  extends: true,
  test: { name: 'sqlite', include: ['test/**/*.test.ts'], exclude: [postgresAlone] },
};

const onPostgres: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'postgres',
    include: [...whateverKeepsTheData, postgresAlone],
    globalSetup: 'test/support/postgres/global-setup.ts',
  },
};

export default defineConfig({
  test: {
    // Tests wait for conditions; a busy machine takes its time to fulfil them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // On Windows PostgreSQL does not start for an administrator, as whom CI runs.
    projects: process.platform === 'win32' ? [onSqlite] : [onSqlite, onPostgres],
  },
});
