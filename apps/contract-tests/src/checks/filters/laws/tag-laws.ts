import type { Flag } from '../../../model/flag.ts';
import type { FlagQuery } from '../../../model/flag-query.ts';
import { foldAscii } from '../../../model/includes-text.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { shuffled } from '../../shuffled.ts';
import { chooseTelling, type Reading } from './choose-telling.ts';
import type { FilterLaw, Witnesses } from '../filter-law.ts';
import { EXACT_READINGS } from './text-readings.ts';

/** More would keep the run from its other work for seconds, while answers wait to be read. */
const FLAGS_TRIED_MAX = 200;
const LISTS_TRIED_MAX = 60;
const TAGS_OF_A_SORT_MAX = 40;

export const tagLaws: readonly FilterLaw[] = [
  {
    id: 'flags/filter/tags-all-of',
    sentence:
      'The filter `tags` lists the flags that have all of the tags, in whatever order they are written.',
    requirement: 'flags.filter.tags',
    missing: 'two flags that share one of two tags, where one has both',
    requests: (witnesses) => {
      const lists = tellingTags(witnesses, listsOf(witnesses), ALL_OF_READINGS, 2);
      const [first] = lists;
      return [...lists, ...(first === undefined ? [] : [first.toReversed()])].map(asFilter);
    },
  },
  {
    id: 'flags/filter/tags-exact',
    sentence: 'The filter `tags` takes each tag letter for letter.',
    requirement: 'flags.filter.tags',
    missing: 'flags with tags',
    requests: (witnesses) => [
      ...twoCases(witnesses),
      ...tellingTags(
        witnesses,
        awkwardTags(witnesses)
          .filter(isWritable)
          .map((tag) => [tag]),
        EXACT_TAG_READINGS,
        5,
      ).map(asFilter),
    ],
  },
  {
    id: 'flags/tag/selects',
    sentence: 'The parameter `tag` lists the flags that have this very tag, and no others.',
    requirement: 'flags.tag.selects',
    missing: 'flags with tags',
    requests: (witnesses) => {
      const tags = awkwardTags(witnesses).map((tag) => [tag]);
      return tellingTags(witnesses, tags, EXACT_TAG_READINGS, 6).map(([tag = '']) => ({ tag }));
    },
  },
];

/** Whether a flag with these tags is listed for those asked for, as somebody reads it. */
type TagReading = (tags: readonly string[], asked: readonly string[]) => boolean;

const allOf: TagReading = (tags, asked) => asked.every((tag) => tags.includes(tag));

/** Ways to be wrong about a list of tags. */
const ALL_OF_READINGS: readonly TagReading[] = [
  (tags, asked) => asked.some((tag) => tags.includes(tag)),
  (tags, asked) => tags.includes(asked[0] ?? ''),
  (tags, asked) => tags.includes(asked.at(-1) ?? ''),
  (tags, asked) => allOf(tags, asked.slice(0, 2)),
  (tags, asked) => tags.length === asked.length && allOf(tags, asked),
  (tags, asked) => tags.join('+').includes(asked.join('+')),
  (tags, asked) =>
    allOf(tags, asked.toSorted()) && tags.indexOf(asked[0] ?? '') <= tags.indexOf(asked.at(-1) ?? ''),
  (tags, asked) => tags.includes(asked.join('+')) || tags.includes(asked.join(' ')),
];

const EXACT_TAG_READINGS: readonly TagReading[] = [
  ...EXACT_READINGS.map(
    (reading): TagReading =>
      (tags, asked) =>
        asked.every((wanted) => tags.some((tag) => reading(tag, wanted))),
  ),
  (tags, asked) => tags[0] === asked[0],
  (tags, asked) => tags.at(-1) === asked[0],
  (tags, asked) => tags.length === 1 && tags[0] === asked[0],
  (tags, asked) => tags.join(',').includes(asked.join(',')),
];

function tellingTags(
  { flags, draw }: Witnesses,
  lists: readonly (readonly string[])[],
  wrong: readonly TagReading[],
  max: number,
): (readonly string[])[] {
  const tried = flags.slice(0, FLAGS_TRIED_MAX);
  const reading =
    (listed: TagReading): Reading<readonly string[]> =>
    (asked) =>
      tried.map(({ tags = [] }) => listed(tags, asked));
  return chooseTelling(shuffled(lists, draw), reading(allOf), wrong.map(reading), max);
}

/** Tags that differ in case alone: a cache that overlooks case takes the second for the first. */
function twoCases({ flags }: Witnesses): FlagQuery[] {
  const alike = Map.groupBy(tagsOf(flags).filter(isWritable), foldAscii);
  const twins = [...alike.values()].find(({ length }) => length > 1) ?? [];
  return twins.map((tag) => asFilter([tag]));
}

/** Two or three tags that one flag has. */
function listsOf({ flags, draw }: Witnesses): (readonly string[])[] {
  const lists = flags.map(({ tags = [] }) => shuffled(tags.filter(isWritable), draw));
  const tried = shuffled(
    lists.filter(({ length }) => length > 1),
    draw,
  ).slice(0, LISTS_TRIED_MAX);
  return tried.flatMap((tags) => [tags.slice(0, 2), ...(tags.length > 2 ? [tags.slice(0, 3)] : [])]);
}

/** Tags that flags have, and some that only a wrong reading finds: their beginnings, in another case, patterns. */
function awkwardTags({ flags, draw }: Witnesses): string[] {
  const sorts = Map.groupBy(shuffled(tagsOf(flags), draw), (tag) => /^[a-zA-Z0-9 -]+$/.test(tag));
  const tags = [...sorts.values()].flatMap((some) => some.slice(0, TAGS_OF_A_SORT_MAX));
  const near = tags.flatMap((tag) => [tag.slice(0, -1).trim(), tag.toUpperCase(), tag.toLowerCase()]);
  return [...new Set([...tags, ...near, '%', '_', '.*'])].filter((tag) => tag !== '');
}

export function tagsOf(flags: readonly Flag[]): string[] {
  return [...new Set(flags.flatMap(({ tags = [] }) => tags))];
}

function asFilter(value: readonly string[]): FlagQuery {
  return { filter: [{ field: 'tags', value }] };
}
