import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { EXACT_READINGS, PART_READINGS } from '../../../src/checks/filters/laws/text-readings.ts';

const MODULE = new URL('../../../src/checks/filters/laws/text-readings.ts', import.meta.url).href;

it.each([
  ['50%', '50 of them'],
  ['a_c', 'abc'],
  ['.*', 'abc'],
  ['a*c', 'abc'],
  ['a?c', 'abc'],
  ['%62', 'abc'],
])('some reading takes `%s` for something else than itself', (asked, text) => {
  expect(text).not.toContain(asked);
  expect(PART_READINGS.filter((reading) => reading(text, asked))).not.toEqual([]);
});

it.each([
  ['%', 'a'],
  ['_', 'a'],
  ['A', 'a'],
])('some reading of exact texts takes `%s` for `%s`', (asked, text) => {
  expect(EXACT_READINGS.filter((reading) => reading(text, asked))).not.toEqual([]);
});

it.each(['(a*)*b', '(a|a)*b', '%a%a%a%a%a%b', '*a*a*a*a*a*b', `${'(a|a)'.repeat(39)}b`, 'a*a*a*a*a*a*b'])(
  'no reading takes forever over the pattern `%s` of a stranger',
  async (asked) => {
    const program = `
      import { EXACT_READINGS, PART_READINGS } from '${MODULE}';
      for (const reading of [...EXACT_READINGS, ...PART_READINGS]) reading('a'.repeat(1000), '${asked}');
    `;
    // In a process of its own, since nothing ends a pattern that is being tried.
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      timeout: 30_000,
      killSignal: 'SIGKILL',
    });
    await expect(run).resolves.toBeDefined();
  },
);
