import { FLAG_SORTS } from '@flag-contract/types';
import type { Failure } from '../../failure/failure.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import { FLAGS } from '../../listing/listing.ts';
import type { List } from '../../listing/read-list.ts';
import { sortsByEnvironment } from '../../model/flag-query.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import { judgedEach, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { environmentToSortBy } from './ordered-by-environment.ts';
import { readSorted, sortQuery, type SortedFlags } from './sorted-flags.ts';

/** Compares the list under every sort with the list as it stands unsorted. */
export async function sortKeepsTheList(context: CheckContext): Promise<Outcome> {
  const whole = listOf(context.survey.listings[FLAGS.operationId].whole);
  if (whole === undefined || whole.keys.length === 0) return nothingListed(context, FLAGS);
  const sorted = await Promise.all(singleSorts(context).map((query) => readSorted(context, query)));
  const trials = sorted.map((list) => ({ what: `sort=${list.sort}`, failures: departure(whole, list) }));
  return judgedEach(trials, 3);
}

function singleSorts({ survey }: CheckContext): Query[] {
  const environment = environmentToSortBy(survey);
  return FLAG_SORTS.flatMap((sort) => {
    if (!sortsByEnvironment(sort)) return [sortQuery(sort)];
    return environment === undefined ? [] : [[...environmentsQuery([environment]), ...sortQuery(sort)]];
  });
}

function departure(whole: List, sorted: SortedFlags): Failure[] {
  const { sort, keys, total, pages } = sorted;
  const exchanges = [...firstExchange(whole), ...pages.map(({ exchange }) => exchange)];
  const known = new Set(whole.keys);
  const listed = new Set(keys);
  const added = whole.complete ? keys.find((key) => !known.has(key)) : undefined;
  const lost = sorted.complete ? whole.keys.find((key) => !listed.has(key)) : undefined;
  const sentence = `\`sort=${sort}\` changes which flags are listed.`;
  if (lost !== undefined) {
    return [{ sentence, expected: `lists ${lost}`, seen: `leaves out ${lost}`, exchanges }];
  }
  if (added !== undefined) {
    return [{ sentence, expected: `leaves out ${added}`, seen: `lists ${added}`, exchanges }];
  }
  const [first, wholeFirst] = [pages[0]?.keys.length, whole.pages[0]?.keys.length];
  if (first !== wholeFirst) {
    return [{ sentence, expected: `${wholeFirst} flags`, seen: `${first} flags`, exchanges }];
  }
  if (total === whole.total) return [];
  return [
    {
      sentence: `\`sort=${sort}\` changes the total.`,
      expected: `totalCount ${whole.total}`,
      seen: `totalCount ${total}`,
      exchanges,
    },
  ];
}
