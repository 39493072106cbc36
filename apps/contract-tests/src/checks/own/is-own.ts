import { ALL_CHECKS } from '../all-checks.ts';
import type { Check } from '../check.ts';

const OURS: ReadonlySet<Check<string>> = new Set(ALL_CHECKS);

/** Whether somebody else wrote a check. */
export function isOwn(check: Check<string>): boolean {
  return !OURS.has(check);
}
