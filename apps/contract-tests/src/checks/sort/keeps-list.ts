import { FLAG_SORTS } from '@flag-contract/types';
import type { Failure } from '../../failure/failure.ts';
import { FLAGS } from '../../listing/listing.ts';
import type { List } from '../../listing/read-list.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { environmentToSortBy } from './ordered-by-environment.ts';
import { readSorted, sortQuery, type SortedFlags } from './sorted-flags.ts';

/** Compares the list under every sort with the list as it stands unsorted. */
export async function sortFailsToKeepTheList(context: CheckContext): Promise<Outcome> {
  const whole = listOf(context.survey.listings[FLAGS.operationId].whole);
  if (whole === undefined || whole.keys.length === 0) return notExercised('a flag');
  const sorted = await Promise.all(singleSorts(context).map((query) => readSorted(context, query)));
  return judged(sorted.flatMap((list) => departure(whole, list)).slice(0, 3));
}

function singleSorts({ survey }: CheckContext): Query[] {
  const environment = environmentToSortBy(survey);
  return FLAG_SORTS.flatMap((sort) => {
    if (!sort.endsWith('targetingModifiedDate')) return [sortQuery(sort)];
    return environment === undefined ? [] : [[['env', environment], ...sortQuery(sort)]];
  });
}

function departure(whole: List, sorted: SortedFlags): Failure[] {
  const { sort, keys, total, pages } = sorted;
  const exchanges = [...whole.pages.slice(0, 1), ...pages].map(({ exchange }) => exchange);
  const known = new Set(whole.keys);
  const listed = new Set(keys);
  const added = whole.complete ? keys.find((key) => !known.has(key)) : undefined;
  const lost = sorted.complete ? whole.keys.find((key) => !listed.has(key)) : undefined;
  const sentence = `\`sort=${sort}\` changes which flags are listed.`;
  if (lost !== undefined) return [{ sentence, expected: lost, seen: `a list without it`, exchanges }];
  if (added !== undefined) return [{ sentence, expected: `a list without ${added}`, seen: added, exchanges }];
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
