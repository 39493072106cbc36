import type { FlagSort } from '@flag-contract/types';
import type { OrderByDirection, SelectQueryBuilder } from 'kysely';

import type { Tables } from '../../storage/tables.ts';
import { nullableColumns, sortColumns, type SortField } from './sort-columns.ts';

type Flags<Row> = SelectQueryBuilder<Tables, 'flag', Row>;

/**
 * Puts flags in order: as each field says, and at last by key, in the direction of the last field. So no two flags are
 * alike, and `-` reverses all of it. Without any field they are in the order of keys.
 *
 * @param environmentId the environment whose changes `targetingModifiedDate` follows
 */
export function sortFlags<Row>(
  flags: Flags<Row>,
  sort: readonly FlagSort[] = [],
  environmentId: number | undefined,
): Pick<Flags<Row>, 'execute'> {
  const steps = sort.map(readSort);
  const { direction = 'asc' } = steps.at(-1) ?? {};
  if (environmentId !== undefined && sort.some(isByTargeting)) {
    return flags
      .innerJoin('flag_environment', 'flag_environment.flag_id', 'flag.id')
      .where('flag_environment.environment_id', '=', environmentId)
      .orderBy('flag_environment.last_modified', direction)
      .orderBy('flag.key', direction);
  }
  return steps.reduce(sortByColumns, flags).orderBy('flag.key', direction);
}

/** Whether flags are sorted by what happened in an environment; no other field goes with it. */
export function isByTargeting(field: FlagSort): boolean {
  return field.endsWith('targetingModifiedDate');
}

interface SortStep {
  readonly field: string;
  readonly direction: OrderByDirection;
}

function readSort(text: FlagSort): SortStep {
  return text.startsWith('-')
    ? { field: text.slice(1), direction: 'desc' }
    : { field: text, direction: 'asc' };
}

function sortByColumns<Row>(flags: Flags<Row>, { field, direction }: SortStep): Flags<Row> {
  if (!isColumnField(field)) return flags;
  return sortColumns[field].reduce(
    (query, column) =>
      query.orderBy(column, (order) =>
        nullableColumns.has(column) ? order[direction]().nullsLast() : order[direction](),
      ),
    flags,
  );
}

function isColumnField(field: string): field is SortField {
  return Object.hasOwn(sortColumns, field);
}
