import type { Failure } from '../../failure/failure.ts';
import type { List } from '../../listing/read-list.ts';
import { configurationsInBoth, fieldsDiffer } from './shown-differences.ts';
import { shownOn, type Shown, type ShownFlag } from './shown-flags.ts';

/** Compares with the list that shows everything. Which environments show is another law's matter. */
export function showsOtherwise({ pages }: List, after: Shown): Failure[] {
  const sentence = 'A flag shows something else on another page.';
  return pages.flatMap((page) =>
    fieldsDiffer({ before: shownOn(page), after }, { sentence, before: comparable, after: comparable }),
  );
}

function comparable(flag: ShownFlag, other: ShownFlag): unknown {
  return { ...flag.fields, environments: configurationsInBoth(flag, other) };
}
