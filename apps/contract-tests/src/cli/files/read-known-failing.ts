import { readFile } from 'node:fs/promises';
import type { Check } from '../../checks/check.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Reads the ids of checks that are known to fail: one a line, `#` begins a comment. Throws a `UsageError` for a file
 * that can't be read and for an id that none of the checks has, so that a misspelt line does not hide for ever.
 */
export async function readKnownFailing(
  file: string,
  checks: readonly Check<string>[],
): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--known-failing takes a file that can be read. ${String(error)}`);
  });
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  const ids = new Set(checks.map(({ id }) => id));
  const wrong = lines.findIndex((line) => line !== '' && !ids.has(line));
  if (wrong !== -1) {
    throw new UsageError(`${file}:${wrong + 1}: no check has the id ${lines[wrong]}. --list shows them all.`);
  }
  return lines.filter((line) => line !== '');
}
