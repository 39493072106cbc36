import { listOf } from '../../survey/list-read.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Pair } from './shown-differences.ts';
import { shownOn } from './shown-flags.ts';

/** Pages of archived flags without `summary` and `expand`, and the same showing everything. The survey has read both. */
export function archivedPairs({ archivedFlags, evidence }: Survey): readonly Pair[] {
  const shownInFull = listOf(evidence.archivedFlags)?.pages ?? [];
  return (listOf(archivedFlags)?.pages ?? []).flatMap((before, index) => {
    const after = shownInFull[index];
    return after === undefined ? [] : [{ before: shownOn(before), after: shownOn(after) }];
  });
}
