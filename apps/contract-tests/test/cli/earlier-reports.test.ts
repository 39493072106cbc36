import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import getPort from 'get-port';
import { describe, expect, it } from 'vitest';
import { REPORT_FILES } from '../../src/report/renderers.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const EARLIER_REPORTS = Object.keys(REPORT_FILES);

/** What a command leaves in a report folder with the reports of an earlier run, and a file of somebody else's. */
async function leftBy(args: readonly string[], exitCode: number): Promise<string[]> {
  await using folder = await temporaryFolder();
  for (const name of [...EARLIER_REPORTS, 'notes.txt']) await writeFile(join(folder.path, name), 'PASSED');
  const url = `http://127.0.0.1:${await getPort()}`;
  const run = await runCli(['--url', url, '--project', 'shop', '--report-dir', folder.path, ...args], {
    FLAG_CONTRACT_TOKEN: 'a-token',
  });
  expect(run.exitCode).toBe(exitCode);
  return await readdir(folder.path);
}

describe.concurrent('the reports of an earlier run', () => {
  it.each([
    ['nobody listens', []],
    ['a pattern matches no check', ['--only', 'flagz/**']],
    ['the checks of one’s own can’t be read', ['--checks', './no-such-module.js']],
  ])('are gone, and nothing else, when %s', async (_, args) => {
    expect(await leftBy(args, 2)).toEqual(['notes.txt']);
  });

  it('stay when checks are only listed', async () => {
    expect(await leftBy(['--list'], 0)).toEqual(expect.arrayContaining(EARLIER_REPORTS));
  });
});
