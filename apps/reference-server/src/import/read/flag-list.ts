import type { FlagState } from '@flag-contract/types';

import type { AnsweredFlag } from '../../dataset/answered-flag.ts';

/** One of the lists that a project is read by: unarchived flags or archived ones, in some of its environments. */
export interface FlagList {
  /** Tells it from the others. */
  readonly name: string;
  readonly scope: FlagScope;
  readonly environments: readonly string[];
}

/** Which flags a list has: the archived ones, or all others. */
export type FlagScope = Extract<FlagState, 'archived'> | 'unarchived';

export const FLAG_SCOPES: readonly FlagScope[] = ['unarchived', 'archived'];

/** A list with all its flags by their keys. */
export interface ReadFlagList extends FlagList {
  readonly flags: ReadonlyMap<string, AnsweredFlag>;
}

// API version 20240415 takes no more.
const ENVIRONMENTS_AT_ONCE = 3;

/** The lists that show every flag in each of the environments. */
export function flagListsOf(environments: readonly string[]): readonly FlagList[] {
  const starts = environments.map((_, index) => index).filter((index) => index % ENVIRONMENTS_AT_ONCE === 0);
  const groups =
    starts.length === 0
      ? [[]]
      : starts.map((start) => environments.slice(start, start + ENVIRONMENTS_AT_ONCE));
  return FLAG_SCOPES.flatMap((scope) =>
    groups.map((group, index) => ({ name: `${scope}-${index}`, scope, environments: group })),
  );
}
