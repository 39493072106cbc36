import { type Condition, flag } from '../storage/condition.ts';
import type { FilterScope } from './filters/filter-scope.ts';
import { matchFilter } from './filters/match-filter.ts';
import { isArchived } from './filters/own-columns.ts';
import type { FlagsValues } from './flags-values.ts';

/** The condition that the flags of a listing meet: everything that was sent holds. */
export function matchFlags(
  { tag, archived, compare, filter = {} }: FlagsValues,
  scope: FilterScope,
): Condition {
  const hasScope = archived !== undefined || filter.archived !== undefined || filter.state !== undefined;
  const conditions = [
    !hasScope && isArchived(false),
    archived !== undefined && isArchived(archived),
    tag !== undefined && scope.conditions.carries([tag]),
    compare === true && flag('flag.differs', '=', 1),
    ...matchFilter(filter, scope),
  ];
  return flag.and(conditions.filter((condition) => condition !== false));
}
