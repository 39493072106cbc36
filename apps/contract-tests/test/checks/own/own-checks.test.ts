import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ALL_CHECKS,
  defineCheck,
  judged,
  notExercised,
  verify,
  type Check,
  type Report,
} from '../../../src/index.ts';
import { startReferenceServer, type StartedServer } from '../../../src/target/start-reference-server.ts';
import { startFaultProxy, type Fault } from '../../support/faults/fault-proxy.ts';
import { onFlags } from '../../support/faults/on-flags.ts';
import { runCli, type CliRun } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const EXAMPLE = fileURLToPath(new URL('../../../examples/short-keys.js', import.meta.url));
const EXAMPLE_ID = 'acme/flags/short-keys';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Runs the command on a server, or a copy of it that differs in one thing. */
async function runOn(args: readonly string[], fault: Fault = (_, answer) => answer): Promise<CliRun> {
  await using proxy = await startFaultProxy(server.target.baseUrl, fault);
  return await runCli(['--url', proxy.url, '--project', server.target.project, ...args], {
    FLAG_CONTRACT_TOKEN: server.target.token,
  });
}

const longKeys = onFlags(
  () => true,
  ({ key }) => ({ key: `${key}-${'x'.repeat(80)}` }),
);

describe('the example of a check of one’s own', () => {
  it('is the one that the README shows', async () => {
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(readme).toContain(await readFile(EXAMPLE, 'utf8'));
  });

  it('runs beside ours, and passes on a server that keeps it', async () => {
    const { exitCode, stdout, stderr } = await runOn(['--checks', EXAMPLE, '--budget', 'smoke']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^PASSED .*, smoke: 33 of 236 checks/);
    expect(stdout).toMatch(/✓ acme\/flags +1 passed\n/);
    expect(stdout).toMatch(/✓ conformance\/flags +\d+ passed\n/);
  });

  it('fails on one that does not, with a sentence and a curl line', async () => {
    const { exitCode, stdout } = await runOn(['--checks', EXAMPLE, '--only', 'acme/**'], longKeys);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      `✗ ${EXAMPLE_ID} MUST: No flag has a key of more than 64 characters. [acme handbook, section 4]`,
    );
    expect(stdout).toMatch(/expected {2}at most 64 characters\n +seen {6}\d+ characters\n +curl /);
  });

  it('is listed, selected and known to fail by its id, as ours are', async () => {
    await using folder = await temporaryFolder();
    const known = join(folder.path, 'known.txt');
    await writeFile(known, EXAMPLE_ID);
    const only = ['--checks', EXAMPLE, '--only', 'acme/**'];
    const [listed, knowing] = await Promise.all([
      runCli([...only, '--list']),
      runOn([...only, '--known-failing', known], longKeys),
    ]);
    expect(listed.stdout.split('\t').slice(0, 2)).toEqual([EXAMPLE_ID, 'MUST']);
    expect(knowing.exitCode).toBe(0);
    expect(knowing.stdout).toContain('not counted: 1 known');
  });
});

const INDEX = import.meta.resolve('../../../src/index.ts');

const CHECK = `{
  id: 'acme/flags/law', level: 'MUST', sentence: 'It holds.', requirement: 'acme', operationId: 'getTags',
  run: async () => ({ verdict: 'passed' }),
}`;

describe('the option --checks', () => {
  it('takes a module that exports one check alone', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'checks.js');
    await writeFile(file, `export default ${CHECK}`);
    const { exitCode, stdout } = await runCli(['--checks', file, '--list', '--only', 'acme/**']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^acme\/flags\/law\t/);
  });

  it.each([
    ['that is not there', undefined, /--checks takes an ES module that can be loaded\. .*Cannot find module/],
    ['that is no JavaScript', 'export {{', /--checks takes an ES module that can be loaded\. SyntaxError/],
    ['that throws', 'throw new Error("not today")', /can be loaded\. Error: not today/],
    ['without a default export', 'export const checks = [];', /it has no default export\./],
    ['that exports no check', 'export default "law"', /Check 1 is no object\./],
    [
      'that defines a check wrongly',
      `import { defineCheck } from '${INDEX}'; export default defineCheck({ ...${CHECK}, level: 'MAY' });`,
      /^contract-tests: --checks \S+: The check acme\/flags\/law needs level: MUST or SHOULD\./,
    ],
    ['with a check of no shape', 'export default [5]', /Check 1 is no object\./],
    [
      'with a wrong id',
      `export default [{ ...${CHECK}, id: 'law' }]`,
      /Check 1 needs id: a path of three names/,
    ],
    [
      'with a wrong level',
      `export default [{ ...${CHECK}, level: 'MAY' }]`,
      /law needs level: MUST or SHOULD\./,
    ],
    ['without a run', `export default [{ ...${CHECK}, run: null }]`, /law needs run: a function\./],
    ['with one id twice', `export default [${CHECK}, ${CHECK}]`, /Two checks have the id acme\/flags\/law\./],
    [
      'with an id of ours',
      `export default [{ ...${CHECK}, id: 'tags/pre/prefix' }]`,
      /Two checks have the id tags\/pre\/prefix\./,
    ],
  ])('refuses a module %s, in one line', async (_, text, complaint) => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'checks.js');
    if (text !== undefined) await writeFile(file, text);
    const { exitCode, stdout, stderr } = await runCli(['--checks', file, '--list']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^contract-tests: [^\n]+\n$/);
    expect(stderr).toMatch(complaint);
  });
});

function checkThat(run: Check['run']): Check<string> {
  const words = { sentence: 'It holds.', requirement: 'acme' };
  return defineCheck({ id: 'acme/tags/law', level: 'MUST', operationId: 'getTags', ...words, run });
}

/** Verifies the server by one check, as programs do. */
async function verifyBy(run: Check['run']): Promise<Report['checks'][number]> {
  const checks = [...ALL_CHECKS, checkThat(run)];
  const report = await verify(server.target, { checks, only: ['acme/**'] });
  expect(report.checks).toHaveLength(1);
  const [check] = report.checks;
  if (check === undefined) throw new Error('The check did not run.');
  return check;
}

describe('a check of one’s own, given to verify', () => {
  it('sees the survey, and may find no witness', async () => {
    const check = await verifyBy(async ({ survey }) =>
      survey.environments.keys.length > 50 ? judged([]) : notExercised('more than 50 environments'),
    );
    expect(check).toMatchObject({
      verdict: 'not exercised',
      reason: 'This needs more than 50 environments.',
    });
  });

  it.each<[what: string, run: () => unknown, reason: RegExp]>([
    [
      'throws',
      () => {
        throw new TypeError('no such thing');
      },
      /^the check itself broke: TypeError: no such thing at .*own-checks/,
    ],
    ['gives nothing', () => undefined, /^the check itself broke: its run gave no outcome/],
    ['fails without a failure', () => ({ verdict: 'failed', failures: [] }), /gave no outcome/],
    ['gives a failure of another form', () => ({ verdict: 'failed', failures: ['bad'] }), /gave no outcome/],
  ])('that %s blames nobody, and spoils no other check', async (_, run, reason) => {
    const check = checkThat(async () => run() as ReturnType<Check['run']>);
    const report = await verify(server.target, {
      checks: [...ALL_CHECKS, check],
      only: ['acme/**', 'tags/pre/*'],
    });
    const [own, ...others] = report.checks.toReversed();
    expect(own?.verdict).toBe('inconclusive');
    expect(own?.reason).toMatch(reason);
    expect(others.map(({ verdict }) => verdict)).toEqual(['passed', 'passed']);
    expect(report.exitCode).toBe(3);
  });

  it('shows no token that it came upon', async () => {
    const check = await verifyBy(async ({ client }) => {
      throw new Error(`with ${client.target.token}`);
    });
    expect(check.reason).toContain('with [token]');
  });

  it('of which two have one id stops the run before it begins', async () => {
    const check = checkThat(async () => judged([]));
    const run = verify(server.target, { checks: [check, { ...check }] });
    await expect(run).rejects.toThrow('Two checks have the id acme/tags/law. Give one of them another.');
  });
});
