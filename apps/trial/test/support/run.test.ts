import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { REPOSITORY } from './repository.ts';
import { run } from './run.ts';
import { startChangedServer } from './start-changed-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
afterEach(() => vi.unstubAllEnvs());

it('keeps from the summary and the annotations of a job what fails on purpose in its tests', async () => {
  const summary = join(folder, 'summary.md');
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  const server = await startChangedServer((page) => ({ ...page, items: [] }));
  const target = ['--url', server.url, '--project', server.project, '--only', 'tags/paging/**'];
  const verifier = ['apps/contract-tests/src/cli.ts', ...target];
  const { code, stdout } = await run(REPOSITORY, process.execPath, verifier, {
    FLAG_CONTRACT_TOKEN: server.token,
  });
  await server.close();
  expect(code).toBe(1);
  expect(stdout).toContain('FAILED');
  expect(stdout).not.toContain('::error');
  expect(existsSync(summary)).toBe(false);
});
