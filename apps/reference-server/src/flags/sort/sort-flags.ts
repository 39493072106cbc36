import type { FlagSort } from '@flag-contract/types';
import type { OrderByDirection, SelectQueryBuilder } from 'kysely';

import type { FlagConditions } from '../../storage/condition.ts';
import type { Tables } from '../../storage/tables.ts';
import { nullableColumns, sortColumns, type SortField } from './sort-columns.ts';

interface SortScope extends Pick<FlagConditions, 'beginningOf'> {
  readonly environmentId: number | undefined;
  readonly isFromEnd: boolean;
}

type Flags<Row> = SelectQueryBuilder<Tables, 'flag', Row>;

/**
 * Puts flags in order: as each field says, and at last by key, in the direction of the last field. So no two flags are
 * alike, and `-` reverses all of it. Without any field they are in the order of keys. Of a field that is named twice, the
 * first time says how.
 *
 * @param scope the environment whose changes `targetingModifiedDate` follows; whether the last flag is to come first, and
 *   so on; and how the database sorts long texts
 */
export function sortFlags<Row>(
  flags: Flags<Row>,
  sort: readonly FlagSort[] = [],
  scope: SortScope,
): Pick<Flags<Row>, 'compile' | 'execute'> {
  const { environmentId, isFromEnd } = scope;
  const steps = sort.map((text) => readSort(text, isFromEnd));
  const { direction } = steps.at(-1) ?? { direction: isFromEnd ? 'desc' : 'asc' };
  if (environmentId !== undefined && sort.some(isByTargeting)) {
    return flags
      .innerJoin('flag_environment', 'flag_environment.flag_id', 'flag.id')
      .where('flag_environment.environment_id', '=', environmentId)
      .orderBy('flag_environment.last_modified', direction)
      .orderBy('flag.key', direction);
  }
  return withoutRepeated(steps)
    .reduce((query, step) => sortByColumns(query, step, scope), flags)
    .orderBy('flag.key', direction);
}

/** Whether flags are sorted by what happened in an environment; no other field goes with it. */
export function isByTargeting(field: FlagSort): boolean {
  return field.endsWith('targetingModifiedDate');
}

interface SortStep {
  readonly field: string;
  readonly direction: OrderByDirection;
}

function readSort(text: FlagSort, isFromEnd: boolean): SortStep {
  const isReversed = text.startsWith('-');
  return { field: isReversed ? text.slice(1) : text, direction: isReversed === isFromEnd ? 'asc' : 'desc' };
}

/** A field that was named before has nothing left to sort; databases take only so many. */
function withoutRepeated(steps: readonly SortStep[]): readonly SortStep[] {
  const stepsOf = Map.groupBy(steps, ({ field }) => field);
  return [...stepsOf.values()].flatMap((sameField) => sameField.slice(0, 1));
}

function sortByColumns<Row>(
  flags: Flags<Row>,
  { field, direction }: SortStep,
  { isFromEnd, beginningOf }: SortScope,
): Flags<Row> {
  if (!isColumnField(field)) return flags;
  return sortColumns[field].reduce((query, column) => {
    const beginning = beginningOf(column);
    const begun = beginning ? query.orderBy(beginning, direction) : query;
    return begun.orderBy(column, (order) => {
      const inDirection = order[direction]();
      if (!nullableColumns.has(column)) return inDirection;
      return isFromEnd ? inDirection.nullsFirst() : inDirection.nullsLast();
    });
  }, flags);
}

function isColumnField(field: string): field is SortField {
  return Object.hasOwn(sortColumns, field);
}
