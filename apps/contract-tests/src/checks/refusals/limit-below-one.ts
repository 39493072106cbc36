import { isDeepStrictEqual } from 'node:util';
import type { Listing } from '../../listing/listing.ts';
import { askPage, describeOutcome, pageOf, type Page } from '../../listing/page.ts';
import type { Exchange } from '../../target/exchange.ts';
import { judged, notExercised, PASSED, type Check, type CheckContext, type Outcome } from '../check.ts';
import { isRefused } from '../failure-to-refuse.ts';

/** A limit of 0 or -1 may be refused, or mean no items; it may not be overlooked. */
export function limitBelowOneCheck(listing: Listing): Check {
  return {
    id: `refusals/${listing.name}/limit-below-one`,
    level: 'MUST',
    sentence: 'A `limit` below 1 does not get the page that no `limit` gets.',
    requirement: listing.name === 'flags' ? 'flags.limit.type' : 'tags.limit.type',
    operationId: listing.operationId,
    run: (context) => isNotOverlooked(context, listing),
  };
}

async function isNotOverlooked({ client }: CheckContext, listing: Listing): Promise<Outcome> {
  const withoutLimit = await askPage(client, listing, []);
  const exchanges = await Promise.all(
    ['0', '-1'].map((limit) => client.ask(listing.operationId, [['limit', limit]])),
  );
  const doubtful = exchanges.filter(
    (exchange) => !isRefused(exchange) && !isOther(listing, exchange, withoutLimit),
  );
  if (doubtful.length === 0) return PASSED;
  const areEmpty = withoutLimit.keys.length === 0;
  if (areEmpty && doubtful.every((exchange) => pageOf(listing, exchange) !== undefined)) {
    return notExercised(`an item of ${listing.name}`);
  }
  return judged(
    doubtful.map((exchange) => ({
      sentence: 'A `limit` below 1 is taken for no `limit`.',
      expected: 'a status from 400 to 499, or another page than without `limit`',
      seen: describeOutcome(exchange),
      exchanges: [exchange],
    })),
  );
}

function isOther(listing: Listing, exchange: Exchange, withoutLimit: Page): boolean {
  const page = pageOf(listing, exchange);
  return page !== undefined && !isDeepStrictEqual(page.keys, withoutLimit.keys);
}
