import type { Query } from '../target/query.ts';
import type { TargetClient } from '../target/target-client.ts';
import type { Listing } from './listing.ts';
import { askPage, type Page } from './page.ts';
import { pageQuery } from './page-query.ts';

/** A list as it was read from its beginning, in pages as large as the contract allows. */
export interface List {
  readonly query: Query;
  readonly pages: readonly Page[];
  readonly keys: readonly string[];
  readonly items: readonly unknown[];
  /** What the first page says of the number of items in the whole list. */
  readonly total: number | undefined;
  /** Whether it was read to its end. */
  readonly complete: boolean;
}

/**
 * Reads a list, or the first `pagesMax` pages of a longer one, fewer when they are very large. It goes by offsets,
 * without trusting its links or the size of its pages: a server may cut a large `limit` down. The last page is the one
 * that reaches the total, or without a total the empty one.
 */
export async function readList(
  client: TargetClient,
  listing: Listing,
  query: Query,
  pagesMax: number,
): Promise<List> {
  const pages: Page[] = [];
  let offset = 0;
  let complete = false;
  while (!complete && pages.length < pagesMax && (pages.length === 0 || client.hasRoomForLists)) {
    const page = await askPage(client, listing, [...query, ...pageQuery(listing.limitMax, offset)]);
    pages.push(page);
    offset += page.keys.length;
    complete = page.keys.length === 0 || (page.total !== undefined && offset >= page.total);
  }
  const keys = pages.flatMap((page) => page.keys);
  return { query, pages, keys, items: pages.flatMap((page) => page.items), total: pages[0]?.total, complete };
}
