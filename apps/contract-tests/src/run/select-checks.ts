import picomatch from 'picomatch';
import { BUDGETS, type Budget } from '../budget/budget.ts';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import type { Check } from '../checks/check.ts';
import { isOwn } from '../checks/own/is-own.ts';

export interface Selection {
  /** What to select from; `ALL_CHECKS` unless given. */
  readonly checks?: readonly Check<string>[];
  /** Patterns over ids, such as `flags/**`. Checks that are named so are selected whatever the budget. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** `BUDGETS.full` unless given. It pays for our checks; those of one's own are in every budget. */
  readonly budget?: Budget;
  /** Take those too that ask without pause until the target says 429. */
  readonly burst?: boolean;
}

export function selectChecks({
  checks = ALL_CHECKS,
  only = [],
  skip = [],
  budget = BUDGETS.full,
  burst = false,
}: Selection): readonly Check<string>[] {
  const named = picomatch(only.length === 0 ? '**' : [...only], { ignore: [...skip] });
  const paidFor = picomatch([...budget.only], { ignore: [...budget.skip] });
  return checks.filter(
    (check) =>
      named(check.id) &&
      (only.length > 0 || isOwn(check) || paidFor(check.id)) &&
      (burst || check.burst !== true),
  );
}
