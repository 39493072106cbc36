import type { Listing } from '../../listing/listing.ts';
import { describeOutcome, readPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { answerOf, type Request } from '../../target/exchange.ts';
import type { Query } from '../../target/query.ts';
import { judged, type CheckContext, type Outcome } from '../check.ts';
import { answersAlike } from '../answers/answers-alike.ts';

export function requestFor({ client }: CheckContext, { operationId }: Listing, query: Query): Request {
  return { operationId, url: client.urlOf(operationId, query), credential: 'token' };
}

/** The page that every run begins with. */
export function firstPageQuery(listing: Listing): Query {
  return pageQuery(listing.limitMax, 0);
}

/** Judges a request that means the same as another, and is written otherwise. */
export async function getsTheSamePage(
  { client }: CheckContext,
  listing: Listing,
  sentence: string,
  [plain, other]: readonly [Request, Request],
): Promise<Outcome> {
  const given = readPage(listing, await client.follow(plain));
  const exchange = await client.follow(other);
  if (answerOf(exchange)?.status !== 200) {
    const exchanges = [given.exchange, exchange];
    const seen = describeOutcome(exchange);
    return judged([{ sentence, expected: 'status 200 and the same page', seen, exchanges }]);
  }
  return answersAlike(sentence, async ({ afresh }) => [
    readPage(listing, await client.follow(plain, afresh)),
    readPage(listing, await client.follow(other, afresh)),
  ]);
}
