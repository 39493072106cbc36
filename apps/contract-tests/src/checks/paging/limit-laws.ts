import { isDeepStrictEqual } from 'node:util';
import type { Listing } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { Query } from '../../target/query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { judgeBeginning } from './judge-beginning.ts';
import { surveyedLists } from './paging-evidence.ts';

export async function defaultOfTags(context: CheckContext, listing: Listing): Promise<Outcome> {
  const [list] = surveyedLists(context, listing);
  if (list === undefined || list.keys.length === 0) return nothingListed(context, listing);
  const page = await ask(context, listing, []);
  const expected = list.keys.slice(0, Math.max(1, page.keys.length));
  return judged(
    judgeBeginning('The page without `limit` is not the beginning of the list.', page, expected, list),
  );
}

export async function defaultOffset(context: CheckContext, listing: Listing): Promise<Outcome> {
  const [without, withZero] = await Promise.all([
    ask(context, listing, []),
    ask(context, listing, [['offset', '0']]),
  ]);
  if (without.keys.length === 0 && withZero.keys.length === 0) {
    return notExercised(`an item of ${listing.name}`);
  }
  if (isDeepStrictEqual([without.keys, without.total], [withZero.keys, withZero.total])) return judged([]);
  return judged([
    {
      sentence: 'The page with offset=0 is not the page without `offset`.',
      expected: `${without.keys.slice(0, 5).join(', ')}; totalCount ${without.total}`,
      seen: `${withZero.keys.slice(0, 5).join(', ')}; totalCount ${withZero.total}`,
      exchanges: [without.exchange, withZero.exchange],
    },
  ]);
}

/** Pages that other checks ask for, too, so that they cost nothing. */
const CUTS = [
  { limit: 1, offset: 0 },
  { limit: 2, offset: 1 },
  { limit: 10, offset: 0 },
];

export async function stableOrder(context: CheckContext, listing: Listing): Promise<Outcome> {
  const [list] = surveyedLists(context, listing);
  if (list === undefined || list.keys.length < 2) return notExercised(`two ${listing.name}`);
  const failures = await Promise.all(
    CUTS.map(async ({ limit, offset }) => {
      const page = await ask(context, listing, pageQuery(limit, offset));
      const expected = list.keys.slice(offset, offset + limit);
      const sentence = `The page with limit=${limit} and offset=${offset} is no part of the list in its order.`;
      return judgeBeginning(sentence, page, expected, list);
    }),
  );
  return judged(failures.flat());
}

function ask({ client }: CheckContext, listing: Listing, query: Query): Promise<Page> {
  return askPage(client, listing, query);
}
