import { Command } from 'commander';
import { describe, expect, test } from 'vitest';

import { addConditionOptions, type ConditionOptions } from '../../src/cli/serve/condition-options.ts';
import { ended, started, urlOf } from '../support/run-command.ts';

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
  const { line } = await started('--demo', '--port', '0', '--latency', '150');
  const start = performance.now();
  await fetch(urlOf(line));
  // A timer may be a millisecond early by the other clock.
  expect(performance.now() - start).toBeGreaterThanOrEqual(148);
});

test('reference-server takes both, and tells a wrong one in one line', async () => {
  const { code, stderr } = await ended('--demo', '--rate-limit', '5/10', '--latency', 'slow');
  expect(stderr).toMatch(/^error: option '--latency <ms>' argument 'slow' is invalid\. It takes [^\n]*\n$/);
  expect(code).toBe(2);
});

function parse(...argv: readonly string[]): ConditionOptions {
  const command = new Command().exitOverride().configureOutput({ outputError: () => undefined });
  return addConditionOptions(command)
    .parse([...argv], { from: 'user' })
    .opts<ConditionOptions>();
}
