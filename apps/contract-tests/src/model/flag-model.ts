import type { Flag } from './flag.ts';
import {
  filterEnvOf,
  isAboutEnvironment,
  sortsByEnvironment,
  type FilterClause,
  type FlagQuery,
} from './flag-query.ts';

/** A project's flags, as far as they were read. */
export interface FlagModel {
  readonly flags: ReadonlyMap<string, Flag>;
  /** Whether these are all unarchived, and all archived flags. */
  readonly complete: { readonly unarchived: boolean; readonly archived: boolean };
  /** The most flags that stand on a page, whatever `limit` is. */
  readonly pageMax: number;
  /** By `clauseId`: the unarchived flags that the target itself listed for one clause alone. */
  readonly listed: ReadonlyMap<string, ReadonlySet<string>>;
  /** By `sortId`: the unarchived flags, as the target itself sorted all of them, or the first of them. */
  readonly sorted: ReadonlyMap<string, readonly string[]>;
  /** The unarchived flags that the target itself listed for `compare=true` alone, where it was asked. */
  readonly differing?: ReadonlySet<string>;
}

/** Names what one clause of a query asks, with the environment that it asks about. */
export function clauseId({ field, value }: FilterClause, query: FlagQuery): string {
  return JSON.stringify([field, value, isAboutEnvironment(field) ? filterEnvOf(query) : undefined]);
}

/** Names the order that a query asks for; nothing where it asks for none. */
export function sortId({ sort = [], env = [] }: FlagQuery): string | undefined {
  if (sort.length === 0) return undefined;
  return JSON.stringify([sort, sort.some(sortsByEnvironment) ? env[0] : undefined]);
}
