import { isDeepStrictEqual } from 'node:util';
import { firstExchange } from '../../listing/first-exchange.ts';
import type { Listing } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { List } from '../../listing/read-list.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import type { Failure } from '../../failure/failure.ts';
import { BEYOND_ANY_LIST } from '../../survey/query-ignored.ts';
import type { Query } from '../../target/query.ts';
import { surveyedLists } from './paging-evidence.ts';
import { listLength } from './list-length.ts';

const LIMIT = 5;

/** Asks for pages at offsets that no walk comes by. */
export async function offsetIsAnIndex(context: CheckContext, listing: Listing): Promise<Outcome> {
  const lists = surveyedLists(context, listing).filter(({ keys }) => keys.length > 1);
  if (lists.length === 0) return notExercised(`two ${listing.name}`);
  const drawn = lists.map((list) => ({ list, offset: 1 + context.draw(list.keys.length - 1) }));
  const failures = await Promise.all(
    drawn.map(({ list, offset }) => judgeOffset(context, listing, list, offset)),
  );
  return judged(failures.flat());
}

async function judgeOffset(
  { client }: CheckContext,
  listing: Listing,
  list: List,
  offset: number,
): Promise<Failure[]> {
  const page = await askPage(client, listing, [...list.query, ...pageQuery(LIMIT, offset)]);
  const expected = list.keys.slice(offset, offset + LIMIT);
  // A page may reach beyond what the survey read of a long list.
  const seen = list.complete ? page.keys : page.keys.slice(0, expected.length);
  if (isDeepStrictEqual(seen, expected)) return [];
  return [
    {
      sentence: `The page at offset=${offset} does not begin with the item of that index.`,
      expected: expected.join(', '),
      seen: seen.join(', ') || 'no items',
      exchanges: [page.exchange, ...firstExchange(list)],
    },
  ];
}

export async function beyondTheEnd(context: CheckContext, listing: Listing): Promise<Outcome> {
  const asked = surveyedLists(context, listing).flatMap((list, index) => {
    const length = listLength(list);
    if (length === undefined) return [];
    const page = pageQuery(LIMIT, length);
    return (index === 0 ? [page, BEYOND_ANY_LIST] : [page]).map((query) => ({ list, query }));
  });
  if (asked.length === 0) return notExercised('a list whose end is known');
  const failures = await Promise.all(
    asked.map(({ list, query }) => judgeBeyond(context, listing, list, query)),
  );
  return judged(failures.flat());
}

async function judgeBeyond(
  { client }: CheckContext,
  listing: Listing,
  list: List,
  query: Query,
): Promise<Failure[]> {
  const page = await askPage(client, listing, [...list.query, ...query]);
  if (page.keys.length === 0 && page.total === list.total) return [];
  return [
    {
      sentence: 'A page beyond the end of the list is not an empty page of that list.',
      expected: `no items, totalCount ${list.total}`,
      seen: `${page.keys.length} items, totalCount ${page.total}`,
      exchanges: [page.exchange],
    },
  ];
}
