import { FLAGS } from '../../../listing/listing.ts';
import type { List } from '../../../listing/read-list.ts';
import { environmentsQuery } from '../../../request/environments-query.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { listOf } from '../../../survey/list-read.ts';
import { flagsShown } from '../../../survey/flags-shown.ts';
import { mayCompare } from '../../../survey/may-compare.ts';
import type { Survey } from '../../../survey/survey.ts';
import type { Query } from '../../../target/query.ts';
import { mostAwkward } from './most-awkward.ts';

/** Requests for flags whose links have most to lose: selections in awkward words, sorts, and ways to show flags. */
export function flagLinkQueries(survey: Survey): readonly Query[] {
  const { listings, environments } = survey;
  const { whole: wholeRead, narrowed } = listings[FLAGS.operationId];
  const whole = listOf(wholeRead);
  if (whole === undefined) return [];
  // Against the alphabet, because a link may sort its parameters but not the values of one.
  const env = environments.keys.slice(0, 2).toReversed();
  const environmentParameters = environmentsQuery(env);
  const tagLists = flagsShown(whole).map(({ tags = [] }) => tags);
  const [pair] = mostAwkward(tagLists.flatMap(pairsOf), writtenPair);
  const [tag] = mostAwkward(tagLists.flat(), (name) => name);
  return [
    [
      ['filter', filterOf(listOf(narrowed) ?? whole)],
      ['sort', 'type,-creationDate'],
      ...environmentParameters,
      ['summary', '0'],
      // What `evaluation` shows may change from one request to the next.
      ['expand', 'codeReferences,migrationSettings'],
    ],
    ...(pair === undefined ? [] : [[['filter', `tags:${writtenPair(pair)}`]] as const]),
    ...(tag === undefined ? [] : [[['tag', tag]] as const]),
    [
      ['archived', 'true'],
      ['sort', env.length === 0 ? '-name' : '-targetingModifiedDate'],
      ...environmentParameters,
    ],
    ...(mayCompare(survey) ? [[['compare', 'true']] as const] : []),
  ];
}

/** The clauses of a list, and a date, in JSON with a blank, that leaves about two thirds of it. */
function filterOf(list: List): string {
  const dates = flagsShown(list).map(({ creationDateMs = 0 }) => creationDateMs);
  const before = dates.toSorted((a, b) => a - b)[Math.floor((dates.length * 2) / 3)] ?? 0;
  const clauses = list.query.flatMap(([name, value]) => (name === 'filter' ? [value] : []));
  return [...clauses, `creationDate:{"before": ${before}}`].join(',');
}

function pairsOf(tags: readonly string[]): (readonly [string, string])[] {
  const writable = tags.filter(isWritable).toSorted();
  return writable.flatMap((one, index) => writable.slice(index + 1).map((other) => [one, other] as const));
}

function writtenPair(pair: readonly [string, string]): string {
  return pair.join('+');
}
