import { FLAG_STATES, FLAG_TYPES, SDK_AVAILABILITIES } from '@flag-contract/types';
import { constantFrom, uniqueArray, type Arbitrary } from 'fast-check';
import type { FilterClause, FilterField } from '../../model/flag-query.ts';
import { isWritable } from '../../request/is-writable.ts';
import type { FlagQueryValues } from './flag-query-values.ts';

type Clauses<Field extends FilterField> = readonly Arbitrary<FilterClause<Field>>[];

/** Clauses of each argument of `filter`, to draw from. The compiler wants a row for each argument of the contract. */
const CLAUSES: { readonly [Field in FilterField]: (values: FlagQueryValues) => Clauses<Field> } = {
  query: ({ texts }) => oftener(oneOf(texts, (value) => ({ field: 'query', value }))),
  type: () => oneOf(FLAG_TYPES, (value) => ({ field: 'type', value })),
  state: () => oneOf(FLAG_STATES, (value) => ({ field: 'state', value })),
  sdkAvailability: () => oneOf(SDK_AVAILABILITIES, (value) => ({ field: 'sdkAvailability', value })),
  archived: () => oneOf([false, true], (value) => ({ field: 'archived', value })),
  hasExperiment: () => oneOf([false, true], (value) => ({ field: 'hasExperiment', value })),
  creationDate: ({ datesMs }) => oneOf(datesMs, (before) => ({ field: 'creationDate', value: { before } })),
  maintainerId: ({ maintainerIds }) => oneOf(maintainerIds, (value) => ({ field: 'maintainerId', value })),
  maintainerTeamKey: ({ teamKeys }) => oneOf(teamKeys, (value) => ({ field: 'maintainerTeamKey', value })),
  'codeReferences.min': ({ codeReferenceCounts }) =>
    oneOf(codeReferenceCounts, (value) => ({ field: 'codeReferences.min', value })),
  'codeReferences.max': ({ codeReferenceCounts }) =>
    oneOf(codeReferenceCounts, (value) => ({ field: 'codeReferences.max', value })),
  tags: (values) => oftener(listOf(values.tags.filter(isWritable), (value) => ({ field: 'tags', value }))),
  contextKindsEvaluated: ({ contextKinds }) =>
    listOf(contextKinds, (value) => ({ field: 'contextKindsEvaluated', value })),
  evaluated: ({ environments, evaluatedAfterMs: after }) =>
    oneOf(environments.slice(0, 1), () => ({ field: 'evaluated', value: { after } })),
  // Left out, because it stands beside the others: the query draws it.
  filterEnv: () => [],
  // Left out, because no answer shows a value to ask for, or which flags it keeps.
  applicationEvaluated: () => [],
  guardedRollout: () => [],
  releasePipeline: () => [],
};

/** Random clauses of `filter`, made of the values. */
export function clauseArbitraries(values: FlagQueryValues): Arbitrary<FilterClause>[] {
  return Object.values(CLAUSES).flatMap((clausesOf): readonly Arbitrary<FilterClause>[] => clausesOf(values));
}

/** These are asked for most, in life as well. */
function oftener<Field extends FilterField>(clauses: Clauses<Field>): Clauses<Field> {
  return [...clauses, ...clauses, ...clauses];
}

function oneOf<Value, Field extends FilterField>(
  values: readonly Value[],
  toClause: (value: Value) => FilterClause<Field>,
): Clauses<Field> {
  return values.length === 0 ? [] : [constantFrom(...values).map(toClause)];
}

/** One or two of them. */
function listOf<Field extends FilterField>(
  values: readonly string[],
  toClause: (list: readonly string[]) => FilterClause<Field>,
): Clauses<Field> {
  if (values.length === 0) return [];
  return [uniqueArray(constantFrom(...values), { minLength: 1, maxLength: 2 }).map(toClause)];
}
