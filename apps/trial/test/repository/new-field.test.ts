import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import getPort from 'get-port';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Copy, copyRepository } from '../support/copy-repository.ts';
import { run } from '../support/run.ts';
import { startCommand } from '../support/start-command.ts';
import { startChangedServer } from '../support/start-changed-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What somebody adds to one file. */
const FIELD = `  nickname:
    description: What the team calls the flag.
    type: string
    example: night mode
`;

interface Report {
  readonly exitCode: number;
  readonly drift: readonly { readonly path: string }[];
}

let copy: Copy;
let reportBefore: Report;
beforeAll(async () => {
  copy = await copyRepository(temporaryFolder());
  await copy.pnpm('bundle');
  reportBefore = await verifyServerWith({ nickname: 'night mode' });
  const schema = join(copy.folder, 'spec/schemas/FeatureFlag.yaml');
  const text = await readFile(schema, 'utf8');
  await writeFile(schema, text.replace(/^properties:\n/m, `properties:\n${FIELD}`));
  await copy.pnpm('generate');
});

async function read(file: string): Promise<string> {
  return readFile(join(copy.folder, file), 'utf8');
}

async function verifyServerWith(fields: Record<string, unknown>): Promise<Report> {
  const server = await startChangedServer((page) => ({
    ...page,
    items: page.items.map((item) => (typeof item === 'object' ? { ...item, ...fields } : item)),
  }));
  const options = [
    '--url',
    server.url,
    '--project',
    server.project,
    '--budget',
    'smoke',
    '--report-dir',
    'reports',
  ];
  await run(copy.folder, process.execPath, ['apps/contract-tests/src/cli.ts', ...options], {
    FLAG_CONTRACT_TOKEN: server.token,
  });
  await server.close();
  return JSON.parse(await read('reports/report.json')) as Report;
}

describe('an optional field in one schema shows up by `pnpm generate`', () => {
  it('in the types', async () => {
    expect(await read('packages/types/src/generated/openapi.ts')).toMatch(
      /^ +readonly nickname\?: string;$/m,
    );
  });

  it('in the documentation', async () => {
    const page = await read('spec/dist/docs/index.html');
    expect(page).toContain('nickname');
    expect(page).toContain('What the team calls the flag.');
  });

  it('in what the mock answers', async () => {
    const port = String(await getPort());
    const args = ['apps/contract-tests/prism/mock.ts', '--port', port];
    const mock = await startCommand(copy.folder, /is listening/, process.execPath, ...args);
    const headers = { authorization: 'token', prefer: 'code=200, dynamic=true' };
    const ask = async (): Promise<string> =>
      (await fetch(`http://127.0.0.1:${port}/api/v2/flags/web`, { headers })).text();
    // Prism draws what it answers: how many flags, and which optional fields they have.
    await expect.poll(ask, { timeout: 30_000, interval: 0 }).toContain('"nickname":');
    await mock.stop();
  });

  it('in the validators, which take it and nothing else in its place', async () => {
    expect(await verifyServerWith({ nickname: 'night mode' })).toMatchObject({ exitCode: 0 });
    expect(await verifyServerWith({ nickname: 7 })).toMatchObject({ exitCode: 1 });
  });

  it('in the report, where it was drift and is none any more', async () => {
    const { drift } = await verifyServerWith({ nickname: 'night mode' });
    expect(reportBefore.drift.map(({ path }) => path)).toContain('items[].nickname');
    expect(drift).toEqual([]);
  });
});
