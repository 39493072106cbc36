import type { Tagged } from './tagged.ts';

/** A time in which a tag was carried; `to` is null where it still is. */
interface Period {
  readonly tag: string;
  readonly from: number;
  readonly to: number | null;
}

/**
 * When each tag was carried: the past periods of `tagHistory`, and one that is not over for each of the present tags.
 *
 * @throws Error where the history says that a tag is still carried, and `tags` does not
 */
export function tagPeriods({ creationDate = 0, tags = [], tagHistory = [] }: Tagged): readonly Period[] {
  const past = tagHistory.flatMap(({ tag, from = creationDate, to }) =>
    to === undefined ? [] : [{ tag, from, to }],
  );
  const unfinished = tagHistory.filter(({ to }) => to === undefined);
  const lost = unfinished.find(({ tag }) => !tags.includes(tag));
  if (lost !== undefined) {
    throw new Error(`The tag ${lost.tag} is said to be carried still, but tags lacks it.`);
  }
  const present = tags.map((tag) => {
    const from = unfinished.find((period) => period.tag === tag)?.from ?? creationDate;
    return { tag, from, to: null };
  });
  return [...past, ...present];
}
