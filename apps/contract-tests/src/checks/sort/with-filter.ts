import { FLAG_SORTS } from '@flag-contract/types';
import type { Failure } from '../../failure/failure.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import { FLAGS } from '../../listing/listing.ts';
import type { List } from '../../listing/read-list.ts';
import { sortsByEnvironment } from '../../model/flag-query.ts';
import { isWritable } from '../../request/is-writable.ts';
import { listOf } from '../../survey/list-read.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { gatherWitnesses } from '../filters/filter-law.ts';
import { isOrderedBy } from './field-order.ts';
import { SORT_FIELDS } from './sort-fields.ts';
import { readSorted, sortQuery, type SortedFlags } from './sorted-flags.ts';

/** Flags that a filter finds, as they were read before. */
type FilteredFlags = Pick<List, 'query' | 'keys' | 'pages' | 'complete'>;

/** Fewer stand in some order by chance. */
const ARCHIVED_MIN = 4;

/** Against the order that a server is likely to have without any. */
const DOWNWARDS = FLAG_SORTS.filter(
  (sort) => sort.startsWith('-') && sort !== '-type' && !sortsByEnvironment(sort),
);

/**
 * What a search finds in the order with most ties, where another way to the flags shows first; what has a tag, by
 * filter and by parameter, in drawn orders; and archived flags.
 */
export async function sortsFilteredLists(context: CheckContext): Promise<Outcome> {
  const found = listOf(context.survey.listings[FLAGS.operationId].narrowed);
  const drawn = (): string => DOWNWARDS[context.draw(DOWNWARDS.length)] ?? '-name';
  const cases = [
    { list: found, sort: 'type' },
    ...flagsWithCommonTag(context).map((list) => ({ list, sort: drawn() })),
  ].flatMap(({ list, sort }) => (list === undefined || list.keys.length < 2 ? [] : [{ list, sort }]));
  const ofArchived = await judgeArchived(context);
  if (cases.length === 0 && ofArchived === undefined) return notExercised('two flags that a filter finds');
  const failures = await Promise.all(cases.map(({ list, sort }) => judgeSort(context, list, sort)));
  return judged([...failures.flat(), ...(ofArchived ?? [])].slice(0, 2));
}

/** The whole list lacks these, so their dates alone say how they should stand; nothing where there are too few. */
async function judgeArchived(context: CheckContext): Promise<Failure[] | undefined> {
  const archived = listOf(context.survey.archivedFlags);
  if (archived === undefined || archived.keys.length < ARCHIVED_MIN) return undefined;
  const sorted = await readSorted(context, [...archived.query, ...sortQuery('-creationDate')]);
  return [...keepsFilter(archived, sorted), ...isOrderedBy(sorted, SORT_FIELDS.creationDate)].slice(0, 1);
}

/** The flags with the tag that most of them have, as the whole list shows them, asked for in both ways. */
function flagsWithCommonTag(context: CheckContext): readonly FilteredFlags[] {
  const { flags, model } = gatherWitnesses(context);
  const counts = new Map<string, number>();
  for (const tag of flags.flatMap(({ tags = [] }) => tags).filter(isWritable)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const [commonest] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (commonest === undefined) return [];
  const [tag] = commonest;
  const tagged = {
    keys: flags.filter(({ tags }) => tags?.includes(tag)).map(({ key }) => key),
    pages: listOf(context.survey.listings[FLAGS.operationId].whole)?.pages ?? [],
    complete: model.complete.unarchived,
  };
  return [
    { ...tagged, query: [['filter', `tags:${tag}`]] },
    { ...tagged, query: [['tag', tag]] },
  ];
}

async function judgeSort(context: CheckContext, filtered: FilteredFlags, sort: string): Promise<Failure[]> {
  const [whole, part] = await Promise.all([
    readSorted(context, sortQuery(sort)),
    readSorted(context, [...filtered.query, ...sortQuery(sort)]),
  ]);
  return [...keepsFilter(filtered, part), ...keepsOrder(whole, part)].slice(0, 1);
}

function keepsFilter(filtered: FilteredFlags, part: SortedFlags): Failure[] {
  if (!filtered.complete) return [];
  const known = new Set(filtered.keys);
  const listed = new Set(part.keys);
  const odd = part.keys.find((key) => !known.has(key));
  const lost = part.complete ? filtered.keys.find((key) => !listed.has(key)) : undefined;
  if (odd === undefined && lost === undefined) return [];
  return [
    {
      sentence: `\`sort=${part.sort}\` changes which flags the filter finds.`,
      expected: odd === undefined ? `lists ${lost}` : `leaves out ${odd}`,
      seen: odd === undefined ? `leaves out ${lost}` : `lists ${odd}`,
      exchanges: [...part.pages.map(({ exchange }) => exchange), ...firstExchange(filtered)],
    },
  ];
}

/** Compares what both lists hold: of long lists, that is a part. */
function keepsOrder(whole: SortedFlags, part: SortedFlags): Failure[] {
  const inPart = new Set(part.keys);
  const inWhole = new Set(whole.keys);
  const expected = whole.keys.filter((key) => inPart.has(key));
  const seen = part.keys.filter((key) => inWhole.has(key));
  const at = expected.findIndex((key, index) => key !== seen[index]);
  if (at === -1) return [];
  return [
    {
      sentence: `Under \`sort=${part.sort}\` a filtered list has another order than the whole list.`,
      expected: `${expected[at]} before ${seen[at]}, as in the whole list`,
      seen: `${seen[at]} first`,
      exchanges: [...part.pages, ...whole.pages].map(({ exchange }) => exchange),
    },
  ];
}
