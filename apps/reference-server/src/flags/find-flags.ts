import { CompiledQuery } from 'kysely';

import type { PageWindow } from '../paging/page-links.ts';
import { totalFromPage } from '../paging/total-from-page.ts';
import type { Snapshot } from '../source.ts';
import { compilePage, type ListingQuestion, selectMatching, type Statement } from './compile-listing.ts';
import { type Listing, recallListing } from './recall-listing.ts';

/** A page of flags. */
interface FoundFlags {
  /** The flags of the page, in its order. */
  readonly ids: readonly number[];
  /** The number of flags on all pages. */
  readonly totalCount: number;
}

/** Finds the flags of a page, and counts those of all pages unless that is known already. */
export async function findFlags(
  snapshot: Snapshot,
  question: ListingQuestion,
  window: PageWindow,
): Promise<FoundFlags> {
  const listing = recallListing(snapshot, question);
  if (listing.totalCount !== undefined) {
    return { ids: await findKnown(snapshot, question, window, listing), totalCount: listing.totalCount };
  }
  const ids = await findIds(snapshot, listing.page, window);
  listing.totalCount = totalFromPage(ids.length, window) ?? (await countFlags(snapshot, question));
  return { ids, totalCount: listing.totalCount };
}

/** The same where the total is known: then the database reads the page from the end that is nearer. */
async function findKnown(
  snapshot: Snapshot,
  question: ListingQuestion,
  { limit, offset }: PageWindow,
  listing: Listing,
): Promise<readonly number[]> {
  const { page, totalCount = 0 } = listing;
  const count = Math.min(limit, totalCount - offset);
  if (count <= 0) return [];
  const after = totalCount - offset - count;
  if (offset <= after) return findIds(snapshot, page, { limit: count, offset });
  listing.pageFromEnd ??= compilePage(snapshot, question, 'end');
  const ids = await findIds(snapshot, listing.pageFromEnd, { limit: count, offset: after });
  return ids.toReversed();
}

async function findIds(
  { store }: Snapshot,
  { sql, parameters }: Statement,
  { limit, offset }: PageWindow,
): Promise<readonly number[]> {
  const page = CompiledQuery.raw(sql, [...parameters, limit, offset]);
  const { rows } = await store.executeQuery<{ readonly id: number }>(page);
  return rows.map(({ id }) => id);
}

async function countFlags(snapshot: Snapshot, question: ListingQuestion): Promise<number> {
  const { totalCount } = await selectMatching(snapshot, question)
    .select(({ fn }) => fn.countAll<number>().as('totalCount'))
    .executeTakeFirstOrThrow();
  return totalCount;
}
