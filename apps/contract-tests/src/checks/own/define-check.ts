import type { Check } from '../check.ts';
import { parseChecks } from './parse-checks.ts';

/**
 * Defines a check of one's own, to run beside ours. Throws an `InvalidCheckError` where a part of it is not of its form.
 *
 * @example
 * const maintained = defineCheck({
 *   id: 'acme/flags/maintained',
 *   level: 'MUST',
 *   sentence: 'Every flag has a maintainer.',
 *   requirement: 'acme.flags.maintained',
 *   operationId: 'getFeatureFlags',
 *   run: async ({ survey }) => …,
 * });
 * await verify(target, { checks: [...ALL_CHECKS, maintained] });
 */
export function defineCheck(check: Check<string>): Check<string> {
  parseChecks([check]);
  return check;
}
