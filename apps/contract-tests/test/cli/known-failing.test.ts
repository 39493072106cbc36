import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault } from '../support/faults/fault-proxy.ts';
import { runCli, type CliRun } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FAULTY = 'flags/paging/total';
const SOUND = 'flags/items/self';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Verifies the paging of flags of a server with a fault, under a list of known failures. */
async function verifyKnowing(
  list: string,
  fault: Fault = (_, answer) => answer,
  options: readonly string[] = [],
): Promise<CliRun> {
  await using folder = await temporaryFolder();
  await using proxy = await startFaultProxy(server.target.baseUrl, fault);
  const file = join(folder.path, 'known.txt');
  await writeFile(file, list);
  const target = ['--url', proxy.url, '--project', server.target.project];
  const run = await runCli([...target, '--only', FAULTY, SOUND, '--known-failing', file, ...options], {
    FLAG_CONTRACT_TOKEN: server.target.token,
  });
  return { ...run, stderr: run.stderr.replace(file, 'known.txt') };
}

const wrongTotal = onPages('/flags/', ({ totalCount }) => ({ totalCount: Number(totalCount) + 1 }));

describe.concurrent('with --known-failing, the command', () => {
  it('tells a known failure, and lets it not count', async () => {
    const { exitCode, stdout } = await verifyKnowing(
      `# ours to mend\n${FAULTY}  # since spring\n`,
      wrongTotal,
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^PASSED .*; not counted: 1 known\n/);
    expect(stdout).toContain(`\n\n  known  ${FAULTY}\n\n`);
    expect(stdout).not.toContain('✗ ');
    expect(stdout).toMatch(/^\d+ passed, 0 failed, 1 known to fail, /m);
  });

  it('lets any other failure count, and tells it', async () => {
    const { exitCode, stdout } = await verifyKnowing(SOUND, wrongTotal);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(new RegExp(`^✗ ${FAULTY} MUST: `, 'm'));
  });

  it('tells when a known failure passes', async () => {
    const { exitCode, stdout } = await verifyKnowing(FAULTY);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`passes now  ${FAULTY}  Take it off the list of known failures.`);
  });

  it('makes the same random choices each time, and says so', async () => {
    const [first, second] = [await verifyKnowing(FAULTY), await verifyKnowing('')];
    expect(first.stdout).toContain('--seed 1 (fixed, as checks are known to fail)\n');
    expect(second.stdout).toContain('--seed 1 (fixed, as checks are known to fail)\n');
    expect((await verifyKnowing(FAULTY, undefined, ['--seed', '5'])).stdout).toMatch(/--seed 5\n/);
  });

  it('refuses an id that no check has, by its line', async () => {
    const { exitCode, stderr } = await verifyKnowing(`${SOUND}\n\nflags/paging/totl\n`);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'contract-tests: known.txt:3: no check has the id flags/paging/totl. --list shows them all.\n',
    );
  });
});

describe('with --write-known-failing, the command', () => {
  it('writes the checks that fail, as --known-failing reads them', async () => {
    await using folder = await temporaryFolder();
    await using proxy = await startFaultProxy(server.target.baseUrl, wrongTotal);
    const file = join(folder.path, 'known.txt');
    const target = ['--url', proxy.url, '--project', server.target.project, '--only', 'flags/paging/*'];
    const token = { FLAG_CONTRACT_TOKEN: server.target.token };
    const before = await runCli([...target, '--write-known-failing', file], token);
    expect(before.exitCode).toBe(1);
    expect(before.stderr).toMatch(/^Wrote \d+ ids into .*known\.txt\n$/);
    expect(await readFile(file, 'utf8')).toContain(`\n${FAULTY}\n`);
    const after = await runCli([...target, '--known-failing', file], token);
    expect(after.exitCode).toBe(0);
    expect(after.stdout).toContain('known to fail');
  });

  it('names a file that cannot be written, before it runs', async () => {
    const { exitCode, stdout, stderr } = await runCli(['--write-known-failing', '/nowhere/at/all.txt']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('--write-known-failing');
  });
});
