import type {
  FlagExpand,
  FlagSort,
  ParameterFlagsArchived,
  ParameterFlagsCompare,
  ParameterFlagsEnv,
  ParameterFlagsFilter,
  ParameterFlagsLimit,
  ParameterFlagsOffset,
  ParameterFlagsSummary,
  ParameterFlagsTag,
} from '@flag-contract/types';
import type { FlagFilter } from '../filter/flag-filter.ts';
import { formatFilter } from '../filter/format-filter.ts';
import { refuse } from '../failure/refuse.ts';
import type { Parameters } from './parameters.ts';

/** The sort that goes by one environment. */
type EnvironmentSort = Extract<FlagSort, `${string}targetingModifiedDate`>;

/** The parameters of `listFlags` but for the order. */
interface FlagsSelection<Expand extends FlagExpand> {
  /** Which flags: clauses, or a text in the API's own grammar, which is sent as it is. */
  readonly filter?: FlagFilter | ParameterFlagsFilter | undefined;
  /** Only flags that carry this very tag. */
  readonly tag?: ParameterFlagsTag | undefined;
  /** Flags a page, 1 to 100. Defaults to the API's 20 when a page is awaited, and to 100 when all are read. */
  readonly limit?: ParameterFlagsLimit | undefined;
  /** The index of the first flag, from 0. Defaults to 0. */
  readonly offset?: ParameterFlagsOffset | undefined;
  /** Fields to add: `codeReferences`, `evaluation`, `migrationSettings`. They are in the type of the flags then. */
  readonly expand?: readonly Expand[] | undefined;
  /** `false` adds targets, rules, prerequisites and the like to each environment. Defaults to `true`. */
  readonly summary?: boolean | ParameterFlagsSummary | undefined;
  /** @deprecated Use `filter: { state: 'archived' }`. */
  readonly archived?: ParameterFlagsArchived | undefined;
  /** @deprecated The API refuses it in version 20240415, which this client sends by default. */
  readonly compare?: ParameterFlagsCompare | undefined;
}

/** Sorted by what the flags themselves have. */
interface FlagsQueryByFlag<Expand extends FlagExpand> extends FlagsSelection<Expand> {
  /** The fields to sort by, the first one first; `-` turns a field around. Defaults to an order of the server's own. */
  readonly sort?: readonly Exclude<FlagSort, EnvironmentSort>[] | undefined;
  /** The keys of the environments to show, at most three. Without it flags have no `environments`. */
  readonly env?: ParameterFlagsEnv | undefined;
}

/** Sorted by when targeting was last changed: this sort stands alone, and goes by the first of the environments. */
interface FlagsQueryByEnvironment<Expand extends FlagExpand> extends FlagsSelection<Expand> {
  readonly sort: readonly [EnvironmentSort];
  /** The keys of the environments to show, at most three; the first one orders the flags. */
  readonly env: readonly [string, ...string[]];
}

/**
 * What `listFlags` asks for. Every part may be left out.
 *
 * @example
 * ```ts
 * const query: FlagsQuery = { env: ['production'], sort: ['-targetingModifiedDate'], filter: { state: 'live' } };
 * const page = await client.listFlags('shop', query);
 * ```
 */
export type FlagsQuery<Expand extends FlagExpand = FlagExpand> =
  FlagsQueryByFlag<Expand> | FlagsQueryByEnvironment<Expand>;

/** The query in the contract's own types. */
export function flagsParameters(projectKey: string, query: FlagsQuery): Parameters {
  const { filter, summary, sort, env } = query;
  // These would ask another path: a URL resolves them as folders.
  if (['', '.', '..'].includes(projectKey)) refuse('getFeatureFlags', 'the project key is empty, or dots');
  if (/targetingModifiedDate/.test(String(sort)) && (sort?.length !== 1 || !env?.length)) {
    refuse('getFeatureFlags', 'the sort `targetingModifiedDate` needs `env`, and stands alone');
  }
  return {
    ...query,
    filter: typeof filter === 'object' && filter !== null ? formatFilter(filter) : filter,
    summary: typeof summary === 'boolean' ? String(Number(summary)) : summary,
  };
}
