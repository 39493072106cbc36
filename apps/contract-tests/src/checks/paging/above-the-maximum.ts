import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import type { Listing } from '../../listing/listing.ts';
import { describeOutcome, pageOf } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { List } from '../../listing/read-list.ts';
import type { Exchange } from '../../target/exchange.ts';
import { judged, notExercised, PASSED, type CheckContext, type Outcome } from '../check.ts';
import { isRefused } from '../failure-to-refuse.ts';
import { surveyedLists } from './paging-evidence.ts';

/** Asks for one item too many twice: before and after the greatest page, which a cache might answer with. */
export async function aboveTheMaximum(context: CheckContext, listing: Listing): Promise<Outcome> {
  const [list] = surveyedLists(context, listing);
  if (list === undefined || list.keys.length === 0) return notExercised(`an item of ${listing.name}`);
  const { operationId, limitMax } = listing;
  const tooGreat = pageQuery(limitMax + 1, 0);
  const before = await context.client.ask(operationId, tooGreat);
  await context.client.ask(operationId, pageQuery(limitMax, 0), { afresh: true });
  const after = await context.client.ask(operationId, tooGreat, { afresh: true });
  const failures = [before, after].flatMap((exchange) => judge(listing, list, exchange));
  if (failures.length > 0) return judged(failures.slice(0, 1));
  if (isRefused(before) !== isRefused(after)) {
    const sentence = 'A `limit` that is too great is refused once, and once it is not.';
    return judged([failure(sentence, 'the same twice', before, after)]);
  }
  return isRefused(before) || list.keys.length > limitMax
    ? PASSED
    : notExercised(`more than ${limitMax} ${listing.name}`);
}

function judge(listing: Listing, list: List, exchange: Exchange): Failure[] {
  if (isRefused(exchange)) return [];
  const { limitMax } = listing;
  const page = pageOf(listing, exchange);
  if (page === undefined) {
    const sentence = 'A `limit` that is too great gets no page and no refusal.';
    return [failure(sentence, 'a page, or a status from 400 to 499', exchange)];
  }
  if (isDeepStrictEqual(page.keys, cutDown(list, limitMax))) return [];
  return [
    {
      sentence: 'A `limit` that is too great gets another page than the greatest there is.',
      expected: `${cutDown(list, limitMax).length} items, or a status from 400 to 499`,
      seen: `${page.keys.length} items`,
      exchanges: [exchange],
    },
  ];
}

/** A server that cuts down sooner, to a size of its own, showed that size when the list was read. */
function cutDown({ keys, pages }: List, limitMax: number): readonly string[] {
  const largest = Math.min(limitMax, pages[0]?.keys.length ?? limitMax);
  return keys.slice(0, largest);
}

function failure(sentence: string, expected: string, ...exchanges: readonly Exchange[]): Failure {
  return { sentence, expected, seen: exchanges.map(describeOutcome).join(', then '), exchanges };
}
