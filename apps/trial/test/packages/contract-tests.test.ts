import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { asHere } from '../support/as-here.ts';
import { createProject, type Project } from '../support/create-project.ts';
import { startCommand } from '../support/start-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { typeCheck } from '../support/type-check.ts';

const SUITE = `
import { BUDGETS } from '@flag-contract/contract-tests';
import { describeContract } from '@flag-contract/contract-tests/vitest';
import { startReferenceServer } from '@flag-contract/reference-server';

describeContract({
  budget: BUDGETS.smoke,
  target: async () => {
    const { url, project, token, close } = await startReferenceServer();
    return { baseUrl: new URL(url), project, token, [Symbol.asyncDispose]: close };
  },
});
`;

let project: Project;
beforeAll(async () => {
  project = await createProject(temporaryFolder(), '@flag-contract/contract-tests', [
    asHere('vitest'),
    asHere('@types/node'),
  ]);
});

it('verifies the reference server that came with it', async () => {
  const { code, stdout } = await project.run('npx', 'contract-tests', '--budget', 'smoke');
  expect(stdout).toMatch(/^PASSED http:\/\/127\.0\.0\.1:\d+\/ project=shop, smoke: \d+ of \d+ checks$/m);
  expect(code).toBe(0);
});

it('verifies another server, and writes its reports', async () => {
  const bin = join('node_modules', '.bin', 'reference-server');
  const server = await startCommand(project.folder, /^http/, bin, '--demo', '--port', '0');
  const { url = '', token = '' } = /^(?<url>\S+) .*? token=(?<token>\S+)/.exec(server.line)?.groups ?? {};
  const args = ['--url', url, '--project', 'shop', '--budget', 'smoke', '--report-dir', 'report'];
  const { code } = await project.runWith({ FLAG_CONTRACT_TOKEN: token }, 'npx', 'contract-tests', ...args);
  await server.stop();
  expect(code).toBe(0);
  const report = await readFile(join(project.folder, 'report/report.json'), 'utf8');
  expect(await readFile(join(project.folder, 'report/report.html'), 'utf8')).toContain('</html>');
  expect(JSON.parse(report)).toMatchObject({ exitCode: 0, target: { project: 'shop' } });
});

it('runs in a suite of the project, a test for each check', async () => {
  await project.write('contract.test.ts', SUITE);
  expect(await typeCheck(project, 'contract.test.ts')).toBe('');
  const { code, stdout } = await project.run('npx', 'vitest', 'run');
  expect(stdout).not.toContain('failed');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ +Tests +[2-9]\d passed/m);
});
