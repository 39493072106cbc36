import type { Listing } from './listing.ts';
import type { List } from './read-list.ts';

/** A server may cut a large `limit` down: then a first page that others follow tells to how much. */
export function pageMaxOf({ limitMax }: Listing, list: List | undefined): number {
  const [first, second] = list?.pages ?? [];
  return first !== undefined && (second?.keys.length ?? 0) > 0 ? first.keys.length : limitMax;
}
