import { FLAG_EXPANDS, FLAG_SORTS, PARAMETERS } from '@flag-contract/types';
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
import { sortsByEnvironment, type FilterClause, type FlagQuery } from '../../model/flag-query.ts';
import { NO_SUCH_TAG } from '../of-nothing.ts';
import { clauseArbitraries } from './clause-arbitraries.ts';
import type { FlagQueryValues } from './flag-query-values.ts';

const CLAUSES_MAX = 3;
const LIMITS = [PARAMETERS.getFeatureFlags.limit.maximum, 1, 2, 3, 5, 10, 20];
const OFFSET_MAX = 12;

/**
 * Random requests for flags that keep to the pages: `filter`, `tag`, `archived`, `sort`, `env`, `summary`, `expand`,
 * `compare` if it may be, `limit`, `offset`, each there or not. They shrink to fewer parameters and fewer clauses.
 *
 * @example sample(flagQueries(flagQueryValues(witnesses), true), { seed: 1, numRuns: 10_000 })
 */
export function flagQueries(values: FlagQueryValues, mayCompare: boolean): Arbitrary<FlagQuery> {
  const { tags, environments, sorts } = values;
  return record({
    clauses: uniqueArray(oneof(...clauseArbitraries(values)), {
      selector: ({ field }) => field,
      maxLength: CLAUSES_MAX,
    }),
    filterEnv: maybe(environments),
    filterEnvFirst: boolean(),
    tag: sometimes(tags.length === 0 ? constant(NO_SUCH_TAG) : constantFrom(...tags), SELDOM),
    archived: sometimes(boolean(), SELDOM),
    sort: sometimes(constantFrom(...sorts, ...(environments.length > 0 ? ENVIRONMENT_SORTS : [])), OFTEN),
    env: shuffledSubarray([...environments]),
    summary: sometimes(constantFrom('0' as const, '1' as const), SELDOM),
    expand: shuffledSubarray([...FLAG_EXPANDS]),
    compare: mayCompare ? sometimes(constant(true), SELDOM) : constant(undefined),
    limit: sometimes(constantFrom(...LIMITS), OFTEN),
    offset: sometimes(nat(OFFSET_MAX), EVENLY),
  }).map((parts) => toQuery(parts, environments));
}

const ENVIRONMENT_SORTS = FLAG_SORTS.filter(sortsByEnvironment).map((sort) => [sort]);

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
  { clauses, filterEnv, filterEnvFirst, ...parts }: Parts,
  environments: readonly string[],
): FlagQuery {
  const query = parts.compare === true ? withoutEnvironments(parts) : parts;
  const [anyEnvironment] = environments;
  const aboutOne = clauses.some(({ field }) => field === 'evaluated');
  const environment = filterEnv ?? (aboutOne ? anyEnvironment : undefined);
  const beside: FilterClause[] =
    environment === undefined ? [] : [{ field: 'filterEnv', value: environment }];
  const needsEnv = query.sort?.some(sortsByEnvironment) === true && query.env?.length === 0;
  return {
    ...query,
    ...(needsEnv && anyEnvironment !== undefined && { env: [anyEnvironment] }),
    filter: filterEnvFirst ? [...beside, ...clauses] : [...clauses, ...beside],
  };
}

/** That `compare` compares all environments, whichever are asked for, no page says. */
function withoutEnvironments({ sort, ...query }: FlagQuery): FlagQuery {
  return { ...query, env: [], sort: sort?.some(sortsByEnvironment) === true ? undefined : sort };
}

function maybe(values: readonly string[]): Arbitrary<string | undefined> {
  return values.length === 0 ? constant(undefined) : sometimes(constantFrom(...values), SELDOM);
}
