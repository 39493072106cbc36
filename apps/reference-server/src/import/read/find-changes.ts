import type { AnsweredFlag } from '../../dataset/answered-flag.ts';
import type { FlagScope, ReadFlagList } from './flag-list.ts';

/** A list that is to be read again, because the project changed meanwhile. */
export interface ChangedList {
  readonly list: ReadFlagList;
  /** Whether a page with the flags of these keys is out of date. */
  readonly isOutdated: (keys: readonly string[]) => boolean;
  /** What gives it away. */
  readonly sign: string;
}

/** How many flags there are now; null where the server does not say. */
export type Totals = ReadonlyMap<FlagScope, number | null>;

/**
 * Finds the lists that can't be of one state of the project: their flags are not as many as there are now, not those of
 * another list, or not of the version that another list has them in.
 */
export function findChanges(lists: readonly ReadFlagList[], totals: Totals): readonly ChangedList[] {
  const versions = newestVersions(lists);
  return lists.flatMap((list): readonly ChangedList[] => {
    const moved = signOfChange(list, lists, totals);
    if (moved !== undefined) return [{ list, sign: moved, isOutdated: () => true }];
    const keys = [...list.flags.keys()];
    const old = new Set(keys.filter((key) => versionOf(list.flags.get(key)) < (versions.get(key) ?? 0)));
    if (old.size === 0) return [];
    const sign = `the _version of ${[...old].at(0)} moved`;
    return [{ list, sign, isOutdated: (page) => page.some((key) => old.has(key)) }];
  });
}

function signOfChange(
  { flags, scope }: ReadFlagList,
  lists: readonly ReadFlagList[],
  totals: Totals,
): string | undefined {
  const total = totals.get(scope) ?? flags.size;
  if (total !== flags.size) return `${flags.size} ${scope} flags came, and there are ${total}`;
  for (const other of lists) {
    const key = keyOfDifference(flags, other.flags, other.scope === scope);
    if (other.flags !== flags && key !== undefined) return `${key} came or went`;
  }
  return undefined;
}

/** A flag that is in one list and not in the other, though both should have the same; or in both, though none should be. */
function keyOfDifference(
  flags: ReadonlyMap<string, unknown>,
  others: ReadonlyMap<string, unknown>,
  shouldBeSame: boolean,
): string | undefined {
  const same = [...flags.keys()].find((key) => others.has(key) !== shouldBeSame);
  return same ?? (shouldBeSame ? [...others.keys()].find((key) => !flags.has(key)) : undefined);
}

function newestVersions(lists: readonly ReadFlagList[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { flags } of lists) {
    for (const [key, flag] of flags) newest.set(key, Math.max(newest.get(key) ?? 0, versionOf(flag)));
  }
  return newest;
}

function versionOf(flag: AnsweredFlag | undefined): number {
  const version = flag?.['_version'];
  return typeof version === 'number' ? version : 0;
}
