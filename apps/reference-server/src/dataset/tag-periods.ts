import type { Tagged } from './tagged.ts';

/** A time in which a tag was carried; `to` is null where it still is. */
interface Period {
  readonly tag: string;
  readonly from: number;
  readonly to: number | null;
}

/** When each tag was carried: the past periods of `tagHistory`, and one that is not over for each of the present tags. */
export function tagPeriods({ creationDate = 0, tags = [], tagHistory = [] }: Tagged): readonly Period[] {
  const past = tagHistory.flatMap(({ tag, from = creationDate, to }) =>
    to === undefined ? [] : [{ tag, from, to }],
  );
  const unfinished = tagHistory.filter(({ to }) => to === undefined);
  const present = tags.map((tag) => {
    const from = unfinished.find((period) => period.tag === tag)?.from ?? creationDate;
    return { tag, from, to: null };
  });
  return [...past, ...present];
}
