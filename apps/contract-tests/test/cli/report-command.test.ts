import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy } from '../support/faults/fault-proxy.ts';
import { runCli, type CliRun } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let server: StartedServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
/** A run on a faulty server, and what it left in its folder. */
let run: CliRun;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = await startReferenceServer();
  await using proxy = await startFaultProxy(
    server.target.baseUrl,
    onPages('/flags/', ({ totalCount }) => ({ totalCount: Number(totalCount) + 1, region: 'eu' })),
  );
  const target = ['--url', proxy.url, '--project', server.target.project];
  const checks = ['--only', 'flags/paging/*', 'conformance/**', '--report-dir', folder.path];
  run = await runCli([...target, ...checks], { FLAG_CONTRACT_TOKEN: server.target.token });
});
afterAll(async () => {
  await server.stop();
  await folder[Symbol.asyncDispose]();
});

function show(...args: string[]): Promise<CliRun> {
  return runCli(['report', join(folder.path, 'report.json'), ...args]);
}

describe('the command report', () => {
  it.each([
    ['junit', 'report.junit.xml'],
    ['badge', 'badge.json'],
    ['html', 'report.html'],
  ])('makes %s of a stored report as the run did', async (format, file) => {
    const { exitCode, stdout, stderr } = await show('--format', format);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toBe(await readFile(join(folder.path, file), 'utf8'));
  });

  it('shows it as the run did, unless asked for another format', async () => {
    const { exitCode, stdout } = await show();
    expect(exitCode).toBe(0);
    expect(run.exitCode).toBe(1);
    expect(stdout).toBe(run.stdout);
  });

  it('makes annotations and a summary for GitHub', async () => {
    const [annotations, summary] = await Promise.all([
      show('--format', 'github'),
      show('--format', 'markdown'),
    ]);
    expect(annotations.stdout).toMatch(/^::error title=flags\/paging\/total\b/m);
    expect(summary.stdout).toMatch(/^## Flag contract: ❌ Failed\n/);
  });

  it.each([
    [
      'a file that is not there',
      'missing.json',
      undefined,
      /report takes a file that can be read\. .*ENOENT/,
    ],
    ['what is not JSON', 'page.html', '<h1>', /page\.html is not JSON\./],
    [
      'JSON that is no report',
      'other.json',
      '{"reportVersion":2}',
      /other\.json is no report of this version/,
    ],
  ])('refuses %s in one line', async (_, name, text, complaint) => {
    const file = join(folder.path, name);
    if (text !== undefined) await writeFile(file, text);
    const { exitCode, stdout, stderr } = await runCli(['report', file]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^contract-tests: [^\n]+\n$/);
    expect(stderr).toMatch(complaint);
  });

  it('takes a later report of the same version, with fields that it does not know', async () => {
    const file = join(folder.path, 'later.json');
    const stored = JSON.parse(await readFile(join(folder.path, 'report.json'), 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...stored, moonPhase: 'full' }));
    const { exitCode, stdout } = await runCli(['report', file]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: run.stdout });
  });

  it('refuses a format that there is not', async () => {
    const { exitCode, stderr } = await show('--format', 'pdf');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^contract-tests: error: option '--format <format>' .*Allowed choices are terminal, .*\n$/,
    );
  });
});
