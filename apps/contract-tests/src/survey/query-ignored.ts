import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../failure/failure.ts';
import type { Listing } from '../listing/listing.ts';
import { pageOf } from '../listing/page.ts';
import { pageQuery } from '../listing/page-query.ts';
import type { TargetClient } from '../target/target-client.ts';

const OFFSET_BEYOND = 1_000_000;
/** A page so far on that no list reaches it. */
export const BEYOND_ANY_LIST = pageQuery(1, OFFSET_BEYOND);

/**
 * The failure of a target whose answers do not depend on the query, as a mock's: `limit=1` gets more than one item,
 * and beyond the end of the list are the items of its first page.
 */
export async function queryIgnored(client: TargetClient, listing: Listing): Promise<Failure | undefined> {
  const questions = [pageQuery(listing.limitMax, 0), pageQuery(1, 0), BEYOND_ANY_LIST];
  const exchanges = await Promise.all(questions.map((query) => client.ask(listing.operationId, query)));
  const [whole, one, beyond] = exchanges.map((exchange) => pageOf(listing, exchange)?.items);
  if (whole === undefined || whole.length < 2) return undefined;
  if (!isDeepStrictEqual(whole, one) || !isDeepStrictEqual(whole, beyond)) return undefined;
  return {
    sentence: 'The answers do not depend on the query.',
    expected: `one item for limit=1, none for offset=${OFFSET_BEYOND}`,
    seen: `the same ${whole.length} items each time`,
    exchanges,
  };
}
