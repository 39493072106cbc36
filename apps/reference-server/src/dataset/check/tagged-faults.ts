import type { DatasetFault } from '../dataset-error.ts';
import { tagPeriods } from '../tag-periods.ts';
import type { Tagged } from '../tagged.ts';
import { earlyDateFaults } from './early-date-faults.ts';
import { pointer } from './pointer.ts';

/** Contradictions between the tags that something carries and their history. */
export function* taggedFaults(path: string, tagged: Tagged): Generator<DatasetFault> {
  const { creationDate = 0, tags = [], tagHistory } = tagged;
  if (tagHistory === undefined) return;
  for (const [index, { tag, from = creationDate, to }] of tagHistory.entries()) {
    const place = pointer(path, 'tagHistory', index);
    yield* earlyDateFaults(place, { from }, creationDate);
    if (to === undefined && !tags.includes(tag)) {
      yield { path: place, message: `says that \`${tag}\` is carried still, but \`tags\` lacks it` };
    }
    if (to !== undefined && to <= from) {
      yield { path: pointer(place, 'to'), message: `is not after ${from}, when \`${tag}\` came` };
    }
  }
  for (const tag of overlappingTags(tagged)) {
    yield { path: pointer(path, 'tagHistory'), message: `has times of \`${tag}\` that overlap` };
  }
}

function overlappingTags(tagged: Tagged): readonly string[] {
  const periods = tagPeriods(tagged).toSorted((one, other) => one.from - other.from);
  const byTag = Map.groupBy(periods, ({ tag }) => tag);
  return [...byTag].filter(([, all]) => all.some(overlapsNext)).map(([tag]) => tag);
}

function overlapsNext(
  { to }: { readonly to: number | null },
  index: number,
  all: readonly { readonly from: number }[],
): boolean {
  const next = all[index + 1];
  return next !== undefined && (to === null || to > next.from);
}
