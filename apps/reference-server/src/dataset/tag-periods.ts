import type { Tagged } from './tagged.ts';

/** A time in which a tag was carried; `to` is null where it still is. */
interface Period {
  readonly tag: string;
  readonly from: number;
  readonly to: number | null;
}

/**
 * When each tag was carried: the periods of `tagHistory`, and one that is not over for each of the present tags that has
 * none there.
 */
export function tagPeriods({ creationDate = 0, tags = [], tagHistory = [] }: Tagged): readonly Period[] {
  const told = tagHistory.map(({ tag, from = creationDate, to = null }) => ({ tag, from, to }));
  const unfinished = new Set(told.filter(({ to }) => to === null).map(({ tag }) => tag));
  const others = tags.filter((tag) => !unfinished.has(tag));
  return [...told, ...others.map((tag) => ({ tag, from: creationDate, to: null }))];
}
