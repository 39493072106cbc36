import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault } from './support/fault-proxy.ts';
import { runCli, type CliRun } from './support/run-cli.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const FAULTY = 'flags/paging/total';
const SOUND = 'flags/items/self';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Verifies the paging of flags of a server with a fault, under a list of known failures. */
async function verifyKnowing(list: string, fault: Fault = (_, answer) => answer): Promise<CliRun> {
  await using folder = await temporaryFolder();
  await using proxy = await startFaultProxy(server.target.baseUrl, fault);
  const file = join(folder.path, 'known.txt');
  await writeFile(file, list);
  const target = ['--url', proxy.url, '--project', server.target.project];
  const run = await runCli([...target, '--only', FAULTY, SOUND, '--known-failing', file], {
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
    expect(stdout).toMatch(/^PASSED .*, but for 1 that is known to fail\n/);
    expect(stdout).toMatch(new RegExp(`✗ ${FAULTY} MUST: .* \\(known\\)\n`));
  });

  it('lets any other failure count', async () => {
    const { exitCode } = await verifyKnowing(SOUND, wrongTotal);
    expect(exitCode).toBe(1);
  });

  it('tells when a known failure passes', async () => {
    const { exitCode, stdout } = await verifyKnowing(FAULTY);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`passes now  ${FAULTY}  Take it off the list of known failures.`);
  });

  it('refuses an id that no check has, by its line', async () => {
    const { exitCode, stderr } = await verifyKnowing(`${SOUND}\n\nflags/paging/totl\n`);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'contract-tests: known.txt:3: no check has the id flags/paging/totl. --list shows them all.\n',
    );
  });
});
