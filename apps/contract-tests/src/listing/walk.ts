import type { Query } from '../target/query.ts';
import type { TargetClient } from '../target/target-client.ts';
import { followLink } from './follow-link.ts';
import type { Listing } from './listing.ts';
import { askPage, type Page } from './page.ts';
import { pageQuery } from './read-list.ts';

/** Pages of one list, each got from the one before: by its `next`, or where links are optional by offset. */
export interface Walk {
  readonly limit: number;
  readonly startOffset: number;
  readonly pages: readonly Page[];
  /** Whether the walk went to where the pages themselves say that the list ends. */
  readonly ended: boolean;
}

interface WalkStart {
  readonly query: Query;
  readonly limit: number;
  readonly startOffset: number;
  readonly pagesMax: number;
}

export async function walk(client: TargetClient, listing: Listing, start: WalkStart): Promise<Walk> {
  const { query, limit, startOffset, pagesMax } = start;
  let page = await askPage(client, listing, [...query, ...pageQuery(limit, startOffset)]);
  const pages = [page];
  while (pages.length < pagesMax) {
    const next = await nextPage(client, listing, start, page, startOffset + limit * pages.length);
    if (next === undefined) return { limit, startOffset, pages, ended: true };
    pages.push(next);
    page = next;
  }
  return { limit, startOffset, pages, ended: false };
}

async function nextPage(
  client: TargetClient,
  listing: Listing,
  { query, limit }: WalkStart,
  page: Page,
  offset: number,
): Promise<Page | undefined> {
  if (page.links['next'] !== undefined) return followLink(client, listing, page, 'next');
  const more = page.total === undefined ? page.keys.length === limit : offset < page.total;
  if (listing.promisesLinks || !more) return undefined;
  return askPage(client, listing, [...query, ...pageQuery(limit, offset)]);
}
