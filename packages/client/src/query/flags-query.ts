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

/** The sorts by what flags themselves have, as keys: so the compiler names them all when a word is none of them. */
type SortsByFlag = { [Sort in Exclude<FlagSort, `${string}targetingModifiedDate`>]: true };

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

/** Sorted by one field, which may be `targetingModifiedDate`: it stands alone, and goes by the first environment. */
interface FlagsQueryByEnvironment<Expand extends FlagExpand> extends FlagsSelection<Expand> {
  /** The field to sort by; `-` turns it around. `targetingModifiedDate` goes by the first of `env`. */
  readonly sort: readonly [FlagSort];
  /** The keys of the environments to show, at most three; the first one may order the flags. */
  readonly env: readonly [string, ...string[]];
}

/** Sorted by what the flags themselves have. The last of the two, for the compiler explains mistakes by it. */
interface FlagsQueryByFlag<Expand extends FlagExpand> extends FlagsSelection<Expand> {
  /**
   * The fields to sort by, the first one first; `-` turns a field around. `targetingModifiedDate` stands alone, and
   * needs `env`. Defaults to an order of the server's own.
   */
  readonly sort?: readonly (keyof SortsByFlag)[] | undefined;
  /** The keys of the environments to show, at most three. Without it flags have no `environments`. */
  readonly env?: ParameterFlagsEnv | undefined;
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
  FlagsQueryByEnvironment<Expand> | FlagsQueryByFlag<Expand>;

/** The query in the contract's own types. */
export function flagsParameters(projectKey: string, query: FlagsQuery): Parameters {
  const { filter, summary, sort, env } = query;
  // These would ask another path: a URL resolves them as folders.
  if (typeof projectKey !== 'string' || /^\.?\.?$/.test(projectKey)) {
    refuse('getFeatureFlags', 'the project key is empty, no text, or dots');
  }
  if (/targetingModifiedDate/.test(String(sort)) && (sort?.length !== 1 || !env?.length)) {
    refuse('getFeatureFlags', 'the sort `targetingModifiedDate` needs `env`, and stands alone');
  }
  return {
    ...query,
    filter: filter && typeof filter === 'object' ? formatFilter(filter) : filter,
    summary: typeof summary === 'boolean' ? Number(summary) : summary,
  };
}
