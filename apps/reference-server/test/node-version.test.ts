import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { isOlder } from '../src/check-node-version.ts';

const MESSAGE =
  'reference-server needs Node 24.18 or newer; this is 20.20.2; ' +
  '`npm install --save-dev node@24` gives it to the scripts of a project';

/** Makes this Node look like an older one, which has no SQLite either. */
const AS_OLD = [
  '--no-experimental-sqlite',
  '--import',
  `data:text/javascript,
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });`,
];

describe('an older Node is told what is needed', () => {
  test('by the import', async () => {
    const { href } = new URL('../src/index.ts', import.meta.url);
    const told = `await import('${href}').catch((error) => console.log(error.message))`;
    expect(await runOld('--input-type=module', '--eval', told)).toMatchObject({ stdout: `${MESSAGE}\n` });
  });

  test('by the command, in one line', async () => {
    const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
    await expect(runOld(cli, '--demo')).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: `error: ${MESSAGE}\n`,
    });
  });
});

test.for([
  ['20.20.2', true],
  ['24.17.9', true],
  ['24.18.0', false],
  ['24.21.0', false],
  ['26.1.0', false],
] as const)('Node %s is too old: %s', ([version, tooOld]) => {
  expect(isOlder(version, '24.18')).toBe(tooOld);
});

function runOld(...argv: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return promisify(execFile)(process.execPath, [...AS_OLD, ...argv]);
}
