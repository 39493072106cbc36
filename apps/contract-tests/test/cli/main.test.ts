import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ALL_CHECKS } from '../../src/index.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault } from '../support/faults/fault-proxy.ts';
import { readReport } from '../support/reports/read-report.ts';
import { runCli, type CliRun } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Verifies the reference server, or a copy of it that differs in one thing. */
async function verify(args: readonly string[], fault: Fault = (_, answer) => answer): Promise<CliRun> {
  const { target } = server;
  await using proxy = await startFaultProxy(target.baseUrl, fault);
  return await runCli(['--url', proxy.url, '--project', target.project, ...args], {
    FLAG_CONTRACT_TOKEN: target.token,
  });
}

/** What a run with a seed asks, sorted: several requests are under way at once. */
async function sentWith(seed: string): Promise<string[]> {
  const urls: string[] = [];
  await verify(['--seed', seed, '--only', '*/paging/*'], ({ url }, answer) => {
    urls.push(url.pathname + url.search);
    return answer;
  });
  return urls.toSorted();
}

function listedIds({ stdout }: CliRun): string[] {
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(0, line.indexOf('\t'))]));
}

describe.concurrent('without arguments, the command', () => {
  it('verifies the reference server, says first that it passed, and uses no escapes in a pipe', async () => {
    const { exitCode, stdout, stderr } = await runCli([]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^PASSED http:\/\/127\.0\.0\.1:\d+\/ project=\S+\n/);
    expect(stdout).toMatch(/^\d{3} passed, 0 failed, \d not exercised, 0 inconclusive$/m);
    expect(stdout).not.toContain('\u001B');
  });
});

describe.concurrent('asked about itself, the command', () => {
  it('lists each check on a line, in four columns', async () => {
    const { exitCode, stdout, stderr } = await runCli(['--list']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const rows = stdout.trimEnd().split('\n');
    expect(rows.map((row) => row.split('\t'))).toEqual(
      ALL_CHECKS.map(({ id, level, sentence, requirement }) => [id, level, sentence, requirement]),
    );
  });

  it('lists the checks that patterns select', async () => {
    const only = ['--only', 'auth/**', 'flags/project/unknown-*'];
    const run = await runCli(['--list', ...only, '--skip', 'auth/flags/**', '**/*-refused']);
    expect(listedIds(run)).toEqual([
      'auth/tags/missing-token-status',
      'auth/tags/unknown-token-status',
      'auth/tags/denied-token-status',
      'auth/tags/uncached',
      'auth/tags/bearer',
      'flags/project/unknown-status',
    ]);
  });

  it('tells its options and exit codes', async () => {
    const { exitCode, stdout, stderr } = await runCli(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: contract-tests /);
    expect(stdout).toContain('Exit codes:');
  });

  it('tells its version', async () => {
    expect(await runCli(['--version'])).toEqual({
      exitCode: 0,
      stdout: `${packageJson.version}\n`,
      stderr: '',
    });
  });
});

describe.concurrent('with options, the command', () => {
  it('runs the checks that patterns select, and no others', async () => {
    await using folder = await temporaryFolder();
    const selected = ['--only', 'flags/items/*', '--skip', '**/self', '--report-dir', folder.path];
    const { exitCode, stderr } = await verify(selected);
    expect(exitCode).toBe(0);
    expect(stderr).toBe(`Wrote report.json, report.html, report.junit.xml, badge.json into ${folder.path}\n`);
    const { checks } = await readReport(folder.path);
    expect(checks.map(({ id }) => id)).toEqual(['flags/items/timestamps', 'flags/items/alone-or-in-company']);
  });

  it('writes a report, into a folder that it makes, whose exit code is its own', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'new', 'folder');
    const run = await verify(
      ['--report-dir', path, '--only', 'conformance/**'],
      onPages('/tags', () => ({ totalCount: 'many' })),
    );
    expect(run.exitCode).toBe(1);
    expect(await readReport(path)).toMatchObject({
      reportVersion: 1,
      exitCode: 1,
      target: { project: 'shop' },
    });
  });

  it('sends the same requests for the same seed, and others for another', async () => {
    const [first, again, other] = await Promise.all([sentWith('11'), sentWith('11'), sentWith('12')]);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('lets a SHOULD that fails count only where it is asked to be strict', async () => {
    const lastEverywhere = onPages('/flags/', ({ _links: links }) => ({
      _links: { ...links, last: links['self'] },
    }));
    const only = ['--only', 'flags/paging/no-last-on-the-last-page'];
    const [lenient, strict] = await Promise.all([
      verify(only, lastEverywhere),
      verify([...only, '--strict'], lastEverywhere),
    ]);
    expect(lenient.exitCode).toBe(0);
    expect(strict.exitCode).toBe(1);
    for (const { stdout } of [lenient, strict]) {
      expect(stdout).toContain('✗ flags/paging/no-last-on-the-last-page SHOULD');
    }
  });
});
