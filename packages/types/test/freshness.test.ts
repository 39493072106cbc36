import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flag-contract-types-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function generate(...args: readonly string[]): Promise<{ exitCode: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['generator/cli.ts', '--folder', folder, ...args]);
  const [stderr] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { exitCode: child.exitCode, stderr };
}

describe('the freshness check', () => {
  it('passes what was just generated', async () => {
    await generate();
    expect(await generate('--check')).toEqual({ exitCode: 0, stderr: '' });
  });

  it('fails for a changed file, and names it and the command that mends it', async () => {
    await generate();
    await appendFile(join(folder, 'tables.ts'), '// by hand\n');
    const { exitCode, stderr } = await generate('--check');
    expect(exitCode).toBe(1);
    expect(stderr.trim()).toBe(
      'tables.ts of packages/types do not match spec/. To mend that, run: pnpm generate',
    );
  });

  it('fails for missing files', async () => {
    const { exitCode, stderr } = await generate('--check');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('openapi.ts and tables.ts');
  });
});
