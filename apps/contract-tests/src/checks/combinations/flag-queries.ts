import { FLAG_EXPANDS, FLAG_SORTS, FLAG_STATES, FLAG_TYPES, SDK_AVAILABILITIES } from '@flag-contract/types';
import {
  boolean,
  constant,
  constantFrom,
  nat,
  oneof,
  record,
  shuffledSubarray,
  uniqueArray,
  type Arbitrary,
} from 'fast-check';
import type { FilterClause, FlagQuery } from '../../model/flag-query.ts';
import { isWritable } from '../../request/is-writable.ts';
import { byEnvironment, type FlagQueryValues } from './flag-query-values.ts';

const CLAUSES_MAX = 3;
const LIMITS = [100, 1, 2, 3, 5, 10, 20];
const OFFSET_MAX = 12;

/**
 * Random requests for flags that keep to the pages: `filter`, `tag`, `archived`, `sort`, `env`, `summary`, `expand`,
 * `limit`, `offset`, each there or not. They shrink to fewer parameters and fewer clauses.
 *
 * @example sample(flagQueries(flagQueryValues(witnesses)), { seed: 1, numRuns: 10_000 })
 */
export function flagQueries(values: FlagQueryValues): Arbitrary<FlagQuery> {
  const { tags, environments, sorts } = values;
  return record({
    clauses: uniqueArray(oneof(...clauseArbitraries(values)), {
      selector: ({ field }) => field,
      maxLength: CLAUSES_MAX,
    }),
    filterEnv: maybe(environments),
    filterEnvFirst: boolean(),
    tag: sometimes(tags.length === 0 ? constantFrom('no-flag-has-this-tag') : constantFrom(...tags), SELDOM),
    archived: sometimes(boolean(), SELDOM),
    sort: sometimes(constantFrom(...sorts, ...(environments.length > 0 ? ENVIRONMENT_SORTS : [])), OFTEN),
    env: shuffledSubarray([...environments]),
    summary: sometimes(constantFrom('0' as const, '1' as const), SELDOM),
    expand: shuffledSubarray([...FLAG_EXPANDS]),
    limit: sometimes(constantFrom(...LIMITS), OFTEN),
    offset: sometimes(nat(OFFSET_MAX), EVENLY),
  }).map((parts) => toQuery(parts, environments));
}

const ENVIRONMENT_SORTS = FLAG_SORTS.filter(byEnvironment).map((sort) => [sort]);

/** Of so many requests, how many have the parameter; a smaller request has not. */
const OFTEN = 0.8;
const EVENLY = 0.5;
const SELDOM = 0.25;

function sometimes<Value>(value: Arbitrary<Value>, share: number): Arbitrary<Value | undefined> {
  return oneof(
    { withCrossShrink: true },
    { arbitrary: constant(undefined), weight: Math.round(100 * (1 - share)) },
    { arbitrary: value, weight: Math.round(100 * share) },
  );
}

interface Parts extends FlagQuery {
  readonly clauses: readonly FilterClause[];
  readonly filterEnv: string | undefined;
  readonly filterEnvFirst: boolean;
}

/** Adds what one part needs of another: `evaluated` an environment, and so does its kind of `sort`. */
function toQuery(
  { clauses, filterEnv, filterEnvFirst, ...query }: Parts,
  environments: readonly string[],
): FlagQuery {
  const [anyEnvironment] = environments;
  const aboutOne = clauses.some(({ field }) => field === 'evaluated');
  const environment = filterEnv ?? (aboutOne ? anyEnvironment : undefined);
  const beside: FilterClause[] =
    environment === undefined ? [] : [{ field: 'filterEnv', value: environment }];
  const needsEnv = query.sort?.some(byEnvironment) === true && query.env?.length === 0;
  return {
    ...query,
    ...(needsEnv && anyEnvironment !== undefined && { env: [anyEnvironment] }),
    filter: filterEnvFirst ? [...beside, ...clauses] : [...clauses, ...beside],
  };
}

function clauseArbitraries(values: FlagQueryValues): Arbitrary<FilterClause>[] {
  const { texts, tags, datesMs, maintainerIds, teamKeys, contextKinds, codeReferenceCounts, environments } =
    values;
  const writableTags = tags.filter(isWritable);
  return [
    ...oftener(oneOf(texts, (value) => ({ field: 'query', value }))),
    ...oneOf(FLAG_TYPES, (value) => ({ field: 'type', value })),
    ...oneOf(FLAG_STATES, (value) => ({ field: 'state', value })),
    ...oneOf(SDK_AVAILABILITIES, (value) => ({ field: 'sdkAvailability', value })),
    ...oneOf([false, true], (value) => ({ field: 'archived', value })),
    ...oneOf([false, true], (value) => ({ field: 'hasExperiment', value })),
    ...oneOf(datesMs, (before) => ({ field: 'creationDate', value: { before } })),
    ...oneOf(maintainerIds, (value) => ({ field: 'maintainerId', value })),
    ...oneOf(teamKeys, (value) => ({ field: 'maintainerTeamKey', value })),
    ...oneOf(codeReferenceCounts, (value) => ({ field: 'codeReferences.min', value })),
    ...oneOf(codeReferenceCounts, (value) => ({ field: 'codeReferences.max', value })),
    ...oftener(listOf(writableTags, (value) => ({ field: 'tags', value }))),
    ...listOf(contextKinds, (value) => ({ field: 'contextKindsEvaluated', value })),
    ...oneOf(environments.slice(0, 1), () => ({
      field: 'evaluated',
      value: { after: values.evaluatedAfterMs },
    })),
  ];
}

/** These are asked for most, in life as well. */
function oftener(clauses: readonly Arbitrary<FilterClause>[]): readonly Arbitrary<FilterClause>[] {
  return [...clauses, ...clauses, ...clauses];
}

function oneOf<Value>(
  values: readonly Value[],
  toClause: (value: Value) => FilterClause,
): Arbitrary<FilterClause>[] {
  return values.length === 0 ? [] : [constantFrom(...values).map(toClause)];
}

/** One or two of them. */
function listOf(
  values: readonly string[],
  toClause: (list: readonly string[]) => FilterClause,
): Arbitrary<FilterClause>[] {
  if (values.length === 0) return [];
  return [uniqueArray(constantFrom(...values), { minLength: 1, maxLength: 2 }).map(toClause)];
}

function maybe(values: readonly string[]): Arbitrary<string | undefined> {
  return values.length === 0 ? constant(undefined) : sometimes(constantFrom(...values), SELDOM);
}
