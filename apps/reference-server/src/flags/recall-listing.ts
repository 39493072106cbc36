import { LRUCache } from 'lru-cache';

import { perLoad } from '../remember/per-load.ts';
import type { Snapshot } from '../source.ts';
import { compilePage, type ListingQuestion, type Statement } from './compile-listing.ts';

/** What is known of the flags that are listed for a question, on whichever page. */
export interface Listing {
  /** As `compilePage` makes it. */
  readonly page: Statement;
  pageFromEnd?: Statement;
  totalCount?: number;
}

// Two or three texts of SQL, as a rule.
const LISTING_BYTES = 4_000;
const LISTINGS_BYTES_MAX = 16_000_000;

const listingsOf = perLoad(
  () =>
    new LRUCache<string, Listing>({
      maxSize: LISTINGS_BYTES_MAX,
      sizeCalculation: (_listing, key) => LISTING_BYTES + 4 * key.length,
    }),
);

/** What is known from the requests before; nothing of a listing that may be another one a moment later. */
export function recallListing(snapshot: Snapshot, question: ListingQuestion): Listing {
  const listings = listingsOf(snapshot);
  const key = keyOf(question);
  const known = listings.get(key);
  if (known !== undefined) return known;
  let goesByClock = false;
  const now = (): number => {
    goesByClock = true;
    return snapshot.now();
  };
  const listing: Listing = { page: compilePage({ ...snapshot, now }, question, 'start') };
  if (!goesByClock) listings.set(key, listing);
  return listing;
}

function keyOf({ values, projectId, environmentId, sortedEnvironmentId }: ListingQuestion): string {
  const { archived, compare, filter, sort, tag } = values;
  return JSON.stringify([
    projectId,
    environmentId,
    sortedEnvironmentId,
    sort,
    tag,
    archived,
    compare,
    filter,
  ]);
}
