import { ThrownFailure } from '../failure/thrown-failure.ts';
import type { Query } from '../target/query.ts';
import type { TargetClient } from '../target/target-client.ts';
import { followLink } from './follow-link.ts';
import type { Listing } from './listing.ts';
import { askPage, type Page } from './page.ts';
import { pageQuery } from './page-query.ts';

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
    if (pages.some(({ exchange }) => exchange.request.url.href === next.exchange.request.url.href)) {
      throw walksInACircle(page);
    }
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
  const byOffset = [...query, ...pageQuery(limit, offset)];
  if (page.links['next'] !== undefined) {
    const next = await followLink(client, listing, page, 'next');
    // A link that loses the limit leads to a page of another size, which tells nothing of pages of this one.
    const kept = next.exchange.request.url.searchParams.get('limit') === String(limit);
    return kept ? next : askPage(client, listing, byOffset);
  }
  const more = page.total === undefined ? page.keys.length === limit : offset < page.total;
  if (listing.promisesLinks || !more) return undefined;
  return askPage(client, listing, byOffset);
}

function walksInACircle({ exchange, links }: Page): ThrownFailure {
  return new ThrownFailure({
    sentence: 'The link `next` leads back to a page that came before.',
    expected: 'the next page',
    seen: links['next'] ?? '',
    exchanges: [exchange],
  });
}
