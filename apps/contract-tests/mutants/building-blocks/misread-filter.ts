import type { FeatureFlag } from '@flag-contract/types';
import type { Behaviour } from '../mutant.ts';
import { askOtherwise } from './ask-otherwise.ts';
import { evidenceOn, type Evidence } from './evidence-on.ts';
import {
  filterClauses,
  filterValue,
  setFilter,
  withoutFields,
  type FilterClause,
  type FilterField,
} from './filter-clauses.ts';
import { FLAGS } from './operation.ts';
import { onWholeList, wholeListOf } from './whole-list.ts';

/** Takes a filter's clauses for others; a request without a filter is left alone. */
export function misreadFilter(
  change: (clauses: readonly FilterClause[], query: URLSearchParams) => readonly FilterClause[],
): Behaviour {
  return askOtherwise(FLAGS, (query) => {
    if (query.has('filter')) setFilter(query, change(filterClauses(query), query));
  });
}

/** Takes the value of a field for another one. */
export function misreadValue(field: FilterField, change: (value: string) => string): Behaviour {
  return misreadFilter((clauses) =>
    clauses.map((clause) => (clause.field === field ? { field, value: change(clause.value ?? '') } : clause)),
  );
}

/** Takes no notice of a field. */
export function ignoreField(field: FilterField): Behaviour {
  return misreadFilter((clauses) => withoutFields(clauses, field));
}

/**
 * Selects by a field in its own way, and by the others rightly. What a flag is judged by is all that a list can show of
 * it, whatever the request shows; `listed` tells what the right server lists for other clauses.
 *
 * @example selectBy('type', () => (flag) => flag.temporary) // lists temporary flags, whichever type is asked for
 */
export function selectBy(
  field: FilterField,
  select: (
    value: string,
    query: URLSearchParams,
    listed: (...clauses: readonly FilterClause[]) => Promise<Evidence>,
  ) => FlagPredicate | Promise<FlagPredicate>,
): Behaviour {
  return onWholeList(FLAGS, async (right, request, ask) => {
    const query = request.url.searchParams;
    const value = filterValue(query, field);
    if (value === undefined) return right;
    const isSelected = await select(value, query, (...clauses) => evidenceOn(request, ask, clauses));
    const evidence = await evidenceOn(request, ask);
    const others = withoutFields(filterClauses(query), field);
    const flags = await wholeListOf(FLAGS, request, ask, (changed) => setFilter(changed, others));
    return flags.filter((flag) => isSelected(evidence.get(flag.key) ?? flag));
  });
}

type FlagPredicate = (flag: FeatureFlag) => boolean;
