import type { FlagFilter } from '@flag-contract/types';

export type FilterField = keyof FlagFilter;

/** One clause of a filter; without a value if it has no colon. */
export interface FilterClause {
  readonly field: string;
  readonly value?: string;
}

/** A field, and after its colon a JSON value or anything up to the next comma. */
const CLAUSE = /([^:,]+)(?::(\{[^}]*\}|[^,]*))?/g;

/** The clauses of the query's `filter`; none if it has no filter. */
export function filterClauses(query: URLSearchParams): readonly FilterClause[] {
  return [...(query.get('filter') ?? '').matchAll(CLAUSE)].map(([, field = '', value]) => ({
    field,
    ...(value !== undefined && { value }),
  }));
}

/** The value of the first clause with this field. */
export function filterValue(query: URLSearchParams, field: FilterField): string | undefined {
  return filterClauses(query).find((clause) => clause.field === field)?.value;
}

export function setFilter(query: URLSearchParams, clauses: readonly FilterClause[]): void {
  if (clauses.length === 0) query.delete('filter');
  else query.set('filter', clauses.map(({ field, value }) => [field, value].join(':')).join(','));
}

export function withoutFields(
  clauses: readonly FilterClause[],
  ...fields: readonly FilterField[]
): readonly FilterClause[] {
  return clauses.filter(({ field }) => !fields.some((left) => left === field));
}
