import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault } from '../support/faults/fault-proxy.ts';
import { commandsIn } from '../support/reports/github-runner.ts';
import { hostileEverywhere } from '../support/hostile/hostile-text.ts';

const VITEST = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const SUITES = fileURLToPath(new URL('suites', import.meta.url));

const MUST = 'flags/paging/total';
const SHOULD = 'flags/paging/no-last-on-the-last-page';
const SOUND = 'flags/items/self';
const UNSHOWN = 'flags/version/env-maximum';
const CHECKS = [MUST, SHOULD, SOUND, UNSHOWN];

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

interface SuiteRun {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs a suite of a stranger's, in a process of its own, against a server at a URL. */
async function runSuite(
  url: string,
  options: Readonly<Record<string, unknown>> = {},
  args: readonly string[] = ['--reporter', 'verbose'],
): Promise<SuiteRun> {
  const child = spawn(process.execPath, [VITEST, 'run', '--root', SUITES, ...args], {
    env: {
      PATH: process.env['PATH'],
      NO_COLOR: '1',
      SUITE_URL: url,
      SUITE_OPTIONS: JSON.stringify({ only: CHECKS, seed: 7, ...options }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { exitCode: child.exitCode, output: stdout + stderr };
}

/** A wrong total breaks a MUST, a superfluous link a SHOULD. */
const faulty = onPages('/flags/', ({ totalCount, _links: links }) => ({
  totalCount: Number(totalCount) + 1,
  _links: { ...links, last: links['self'] },
}));

async function runOnFaulty(
  options: Readonly<Record<string, unknown>> = {},
  fault: Fault = faulty,
  args?: readonly string[],
): Promise<SuiteRun> {
  await using proxy = await startFaultProxy(server.target.baseUrl, fault);
  return await runSuite(proxy.url, options, args);
}

/** The mark of a test in the output: passed, failed or skipped; and what stands behind its title. */
function markOf(output: string, id: string): string | undefined {
  return new RegExp(String.raw`^ *([✓×↓]) .*${id} (?:MUST|SHOULD): `, 'm').exec(output)?.[1];
}

describe('a suite of describeContract', () => {
  it('fails a test for a MUST that failed, and tells what the report tells', async () => {
    const { exitCode, output } = await runOnFaulty();
    expect(exitCode).toBe(1);
    expect(CHECKS.map((id) => markOf(output, id))).toEqual(['×', '✓', '✓', '↓']);
    expect(output).toMatch(
      /ContractFailure: .*\n {2}expected {2}.*\n {2}seen {6}.*\n {2}curl -sS -i -H "Authorization: \$FLAG_CONTRACT_TOKEN" 'http.*'\n/,
    );
    expect(output).toMatch(/↓ .*\[not exercised: This needs more than 3 environments\.\]/);
    expect(output).toContain(`${SHOULD} SHOULD hold, and does not.`);
    expect(output).toMatch(/^ ❯ stranger\.suite\.ts:\d+:\d+$/m);
    expect(output).not.toContain(server.target.token);
  });

  it('fails a test for a SHOULD where it is strict, and none for what is known to fail', async () => {
    const { exitCode, output } = await runOnFaulty({ strict: true, knownFailing: [MUST, SOUND] });
    expect(exitCode).toBe(1);
    expect(CHECKS.map((id) => markOf(output, id))).toEqual(['↓', '×', '✓', '↓']);
    expect(output).toContain('[known to fail]');
    expect(output).toContain(`${SOUND} passes now. Take it off knownFailing.`);
  });

  it('fails a test for a MUST that could not be judged', async () => {
    let pages = 0;
    // Its total moves with every page, so that no two surveys are alike.
    const moving = onPages('/flags/', ({ totalCount }) => ({ totalCount: Number(totalCount) + ++pages }));
    const { exitCode, output } = await runOnFaulty({ only: [MUST] }, moving);
    expect(exitCode).toBe(1);
    expect(output).toContain(
      'ContractFailure: This could not be judged: the data kept changing during the run',
    );
  });

  it('is not green where nothing could be tried', async () => {
    const { exitCode, output } = await runOnFaulty({ only: [UNSHOWN] });
    expect(exitCode).toBe(1);
    expect(output).toContain('ContractFailure: Nothing of getFeatureFlags could be tried');
  });

  it('says why it could not run', async () => {
    const [nobody, refused, clear] = await Promise.all([
      runSuite(`http://127.0.0.1:${await getPort()}`),
      runSuite(server.target.baseUrl.href, { token: 'api-wrong' }),
      runSuite('http://flags.example'),
    ]);
    expect(nobody.output).toMatch(/CannotRunError: .* connection refused/);
    expect(refused.output).toMatch(/CannotRunError: .* refuses the token/);
    expect(clear.output).toContain('http://flags.example is not https, and would see the token in clear');
    expect([nobody, refused, clear].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
  });

  it('is not green where it names a check, a budget or an option that is not there', async () => {
    const url = server.target.baseUrl.href;
    const [pattern, budget, option] = await Promise.all([
      runSuite(url, { only: ['flag/**'] }),
      runSuite(url, { budget: 'small' }),
      runSuite(url, { budgett: 'smoke' }),
    ]);
    expect(pattern.output).toContain('only: no check has an id that matches flag/**');
    expect(budget.output).toContain('`budget` takes smoke, standard, full');
    expect(option.output).toContain('There is no option `budgett`');
    expect([pattern, budget, option].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
  });

  it('annotates what failed on GitHub, at the place that defines the suite', async () => {
    const { output } = await runOnFaulty({}, faulty, ['--reporter', 'github-actions']);
    const commands = commandsIn(output);
    expect(commands.map(({ name }) => name)).toContain('error');
    const [failure] = commands.filter(({ name }) => name === 'error');
    expect(failure?.properties['file']).toMatch(/stranger\.suite\.ts$/);
    expect(failure?.properties['title']).toContain(MUST);
  });

  it('prints nothing that a terminal or a runner of GitHub would obey', async () => {
    const { exitCode, output } = await runOnFaulty({ only: ['conformance/*/body'] }, hostileEverywhere);
    expect(exitCode).toBe(1);
    expect(output).toContain(String.raw`\u001b[2J`);
    // oxlint-disable-next-line no-control-regex -- Those are what is looked for.
    expect(output).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E]/);
    expect(output).not.toMatch(/^\s*::|##\[/m);
  });
});
