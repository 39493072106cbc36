import picomatch from 'picomatch';
import type { Check } from '../checks/check.ts';
import { InvalidOptionsError } from './invalid-options-error.ts';

/**
 * Throws an `InvalidOptionsError` for the first pattern that no check's id matches.
 *
 * @param option where the patterns come from, as its user writes it
 */
export function assertEachMatches(
  option: string,
  patterns: readonly string[],
  checks: readonly Check<string>[],
): void {
  const isDead = (pattern: string): boolean => {
    const matches = picomatch(pattern);
    return !checks.some(({ id }) => matches(id));
  };
  const dead = patterns.find(isDead);
  if (dead === undefined) return;
  const wider = `${dead.replace(/\/?\**$/, '')}/**`;
  throw new InvalidOptionsError(
    isDead(wider)
      ? `${option}: no check has an id that matches ${dead}. Patterns are quoted, such as 'flags/paging/**'.`
      : `${option}: no check has an id that matches ${dead}. Did you mean '${wider}'?`,
  );
}
