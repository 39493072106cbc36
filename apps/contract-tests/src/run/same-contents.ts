import { isDeepStrictEqual } from 'node:util';
import { withoutOrder } from '../json/without-order.ts';
import { LISTINGS } from '../listing/listing.ts';
import { listOf, type ListRead } from '../survey/list-read.ts';
import type { Survey } from '../survey/survey.ts';

/**
 * Whether two surveys met the same data. No order counts, of items or within them: a server that shuffles what stands
 * still is at fault, not in motion.
 */
export function sameContents(one: Survey, other: Survey): boolean {
  return (
    sameItems(one.archivedFlags, other.archivedFlags) &&
    sameItems(one.evidence.flags, other.evidence.flags) &&
    sameItems(one.evidence.archivedFlags, other.evidence.archivedFlags) &&
    LISTINGS.every(({ operationId }) => {
      const [a, b] = [one.listings[operationId], other.listings[operationId]];
      return sameItems(a.whole, b.whole) && sameItems(a.narrowed, b.narrowed);
    })
  );
}

function sameItems(one: ListRead | undefined, other: ListRead | undefined): boolean {
  const [a, b] = [listOf(one), listOf(other)];
  // What could not be read says nothing of motion.
  if (a === undefined || b === undefined) return a === b;
  return a.total === b.total && a.keys.length === b.keys.length && isDeepStrictEqual(byKey(a), byKey(b));
}

function byKey({ keys, items }: { keys: readonly string[]; items: readonly unknown[] }): Map<string, string> {
  return new Map(keys.map((key, index) => [key, withoutOrder(items[index])]));
}
