import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { Command } from 'commander';
import { describe, expect, onTestFinished, test } from 'vitest';

import { addConditionOptions, type ConditionOptions } from '../src/cli/condition-options.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

describe('--latency takes', () => {
  test.for([
    ['0', [0, 0]],
    ['200', [200, 200]],
    ['100-300', [100, 300]],
    ['60000', [60_000, 60_000]],
  ] as const)('%s', ([argument, latency]) => {
    expect(parse('--latency', argument)).toEqual({ latency });
  });

  test.for(['', 'x', '-5', '1.5', '60001', '300-100', '1-2-3', '100-', '1e3', '0x10', ' 5'])(
    'not %j, and says what instead',
    (argument) => {
      expect(() => parse(`--latency=${argument}`)).toThrow(
        'It takes milliseconds up to 60000, such as 200, or two bounds, such as 100-300.',
      );
    },
  );
});

describe('--rate-limit takes', () => {
  test.for([
    ['5/10', { requests: 5, windowMs: 10_000 }],
    ['1/1', { requests: 1, windowMs: 1_000 }],
    ['1000000/86400', { requests: 1_000_000, windowMs: 86_400_000 }],
  ] as const)('%s', ([argument, rateLimit]) => {
    expect(parse('--rate-limit', argument)).toEqual({ rateLimit });
  });

  test.for([
    '',
    '5',
    '5/',
    '/10',
    '0/10',
    '5/0',
    '1.5/10',
    '5/10s',
    '-1/10',
    '1000001/1',
    '1/86401',
    '1/1/1',
  ])('not %j, and says what instead', (argument) => {
    expect(() => parse(`--rate-limit=${argument}`)).toThrow('It takes requests and seconds, such as 5/10');
  });
});

test('reference-server --latency answers late', async () => {
  const child = spawn(process.execPath, [cli, '--demo', '--port', '0', '--latency', '150'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { value: line } = await lines.next();
  const start = performance.now();
  await fetch(String(line).split(' ')[0] ?? '');
  // A timer may be a millisecond early by the other clock.
  expect(performance.now() - start).toBeGreaterThanOrEqual(148);
});

test('reference-server takes both, and tells a wrong one in one line', async () => {
  const argv = ['--demo', '--port', '0', '--rate-limit', '5/10', '--latency', 'slow'];
  const child = spawn(process.execPath, [cli, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
  const [stderr] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(stderr).toMatch(/^error: option '--latency <ms>' argument 'slow' is invalid\. It takes [^\n]*\n$/);
  expect(child.exitCode).toBe(2);
});

function parse(...argv: readonly string[]): ConditionOptions {
  const command = new Command().exitOverride().configureOutput({ outputError: () => undefined });
  return addConditionOptions(command)
    .parse([...argv], { from: 'user' })
    .opts<ConditionOptions>();
}
