import { FLAGS, type Listing } from '../../../listing/listing.ts';
import { askPage, type Page } from '../../../listing/page.ts';
import { pageQuery } from '../../../listing/page-query.ts';
import type { Query } from '../../../target/query.ts';
import type { CheckContext } from '../../check.ts';
import { ThrownFailure } from '../../../failure/thrown-failure.ts';
import { flagLinkQueries } from './flag-link-queries.ts';
import { tagLinkQueries } from './tag-link-queries.ts';

/** A list that parameters shape, its beginning in one large page, and its second small page, which has every link. */
export interface LinkCase {
  readonly query: Query;
  readonly beginning: Page;
  readonly limit: number;
  readonly page: Page;
}

/** No default, and so small that short lists have several pages. */
const LIMIT_MAX = 3;

/** The lists whose links are followed. One that the target does not answer is told by other checks. */
export async function gatherLinkCases(context: CheckContext, listing: Listing): Promise<LinkCase[]> {
  const queries = listing === FLAGS ? flagLinkQueries(context.survey) : tagLinkQueries(context.survey);
  const cases = await Promise.all(queries.map((query) => askCase(context, listing, query)));
  return cases.filter((linkCase) => linkCase !== undefined);
}

async function askCase(
  { client }: CheckContext,
  listing: Listing,
  query: Query,
): Promise<LinkCase | undefined> {
  try {
    const beginning = await askPage(client, listing, [...query, ...pageQuery(listing.limitMax, 0)]);
    if (beginning.keys.length < 2) return undefined;
    const limit = Math.min(LIMIT_MAX, Math.ceil(beginning.keys.length / 3));
    const page = await askPage(client, listing, [...query, ...pageQuery(limit, limit)]);
    return { query, beginning, limit, page };
  } catch (error) {
    if (error instanceof ThrownFailure) return undefined;
    throw error;
  }
}
