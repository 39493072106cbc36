import type { FilterClause } from '../model/flag-query.ts';

/**
 * Writes clauses in the grammar of `filter`, before URL encoding.
 *
 * @example formatFilter([{ field: 'tags', value: ['beta', 'test'] }]) // 'tags:beta+test'
 */
export function formatFilter(clauses: readonly FilterClause[]): string {
  return clauses.map(({ field, value }) => `${field}:${formatValue(value)}`).join(',');
}

function formatValue(value: FilterClause['value']): string {
  if (typeof value !== 'object') return String(value);
  return isList(value) ? value.join('+') : JSON.stringify(value);
}

/** `Array.isArray` does not know read-only lists. */
function isList(value: object): value is readonly string[] {
  return Array.isArray(value);
}
