import picomatch from 'picomatch';
import { BUDGETS, type Budget } from '../budget/budget.ts';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import type { Check } from '../checks/check.ts';

export interface Selection {
  /** Patterns over ids, such as `flags/**`. Checks that are named so are selected whatever the budget. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** `BUDGETS.full` unless given. */
  readonly budget?: Budget;
  /** Take those too that ask without pause until the target says 429. */
  readonly burst?: boolean;
}

export function selectChecks({
  only = [],
  skip = [],
  budget = BUDGETS.full,
  burst = false,
}: Selection): readonly Check[] {
  const wanted = picomatch(only.length === 0 ? [...budget.only] : [...only], {
    ignore: only.length === 0 ? [...budget.skip, ...skip] : [...skip],
  });
  return ALL_CHECKS.filter((check) => wanted(check.id) && (burst || check.burst !== true));
}
