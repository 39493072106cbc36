import { FLAG_TYPES, SDK_AVAILABILITIES } from '@flag-contract/types';
import type { FilterClause, FlagQuery } from '../../../model/flag-query.ts';
import type { Grounds } from '../../../model/grounds.ts';
import { matches } from '../../../model/matches.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { shuffled } from '../../shuffled.ts';
import { chooseTelling, type Reading } from './choose-telling.ts';
import { clausesTogether } from './clauses-together.ts';
import type { FilterLaw, Witnesses } from '../filter-law.ts';
import { tagsOf } from './tag-laws.ts';

const FLAGS_TRIED_MAX = 200;
const CLAUSES_TRIED_MAX = 24;

/** Clauses together, and with what stands beside `filter`. */
export const clauseLaws: readonly FilterLaw[] = [
  {
    id: 'flags/filter/and',
    sentence:
      'A flag is listed when all clauses of `filter`, in whatever order, hold for it, and `tag` beside them.',
    requirement: 'flags.filter.and',
    missing: 'flags that two clauses tell apart',
    requests: (witnesses) => {
      const lists = clausePairs(witnesses);
      if (lists.length === 0) return [];
      const filters = [...lists.slice(0, 2), ...lists.slice(0, 1).map((clauses) => clauses.toReversed())];
      return [...filters.map((filter): FlagQuery => ({ filter })), ...clausesTogether(witnesses)];
    },
  },
  {
    id: 'flags/filter/among-archived',
    sentence: 'Among archived flags `filter` and `tag` select as they do among the others.',
    requirement: 'flags.archived.combines',
    missing: 'two archived flags of which one has a tag that can be written in a filter',
    requests: ({ archivedFlags, draw }) => {
      const tags = shuffled(tagsOf(archivedFlags).filter(isWritable), draw);
      const tag = tags.find((each) => archivedFlags.some((flag) => flag.tags?.includes(each) === false));
      if (tag === undefined) return [];
      const clause: FilterClause = { field: 'tags', value: [tag] };
      return [{ tag, archived: true }, { filter: [{ field: 'state', value: 'archived' }, clause] }];
    },
  },
  {
    id: 'flags/filter/before-paging',
    sentence: 'The whole list is filtered, then cut into pages.',
    requirement: 'any.paging.limit',
    missing: 'a tag that three flags have, and the first flags of the list have not',
    requests: ({ flags, draw }) => {
      const first = new Set(flags.slice(0, 3).flatMap(({ tags = [] }) => tags));
      const tags = shuffled(tagsOf(flags).filter(isWritable), draw);
      const tag = tags.find(
        (each) => !first.has(each) && flags.filter((flag) => flag.tags?.includes(each)).length >= 3,
      );
      if (tag === undefined) return [];
      const filter: FilterClause[] = [{ field: 'tags', value: [tag] }];
      return [
        { filter, limit: 1 },
        { filter, limit: 2, offset: 1 },
      ];
    },
  },
];

/** Two or three clauses whose list is another than that of one of them, or of any of them. */
export function clausePairs({ flags, model, draw }: Witnesses): (readonly FilterClause[])[] {
  const tried = flags.slice(0, FLAGS_TRIED_MAX);
  const clauses = clausesFrom(tried, draw);
  const candidates = clauses.flatMap((first, at) =>
    clauses
      .slice(at + 1)
      .filter(({ field }) => field !== first.field)
      .flatMap((second, next) => {
        const third = clauses[(at + next + 2) % clauses.length];
        const fields = [first.field, second.field];
        return [[first, second], ...(third && !fields.includes(third.field) ? [[first, second, third]] : [])];
      }),
  );
  const reading =
    (read: (clauses: readonly FilterClause[]) => FlagQuery[]): Reading<readonly FilterClause[]> =>
    (asked) =>
      tried.map((flag) => read(asked).some((query) => matches(model, flag, query, PAGES) === 'yes'));
  const right = reading((filter) => [{ filter }]);
  return chooseTelling(shuffled(candidates, draw), right, WRONG.map(reading), 3);
}

const PAGES: Grounds = { level: 'MUST', nowMs: 0 };

/** Any of them; all but one of them. */
const WRONG: readonly ((clauses: readonly FilterClause[]) => FlagQuery[])[] = [
  (clauses) => clauses.map((clause) => ({ filter: [clause] })),
  (clauses) => [{ filter: clauses.slice(0, 1) }],
  (clauses) => [{ filter: clauses.slice(-1) }],
  (clauses) => [{ filter: clauses.slice(1) }],
  (clauses) => [{ filter: clauses.slice(0, -1) }],
  (clauses) => [{ filter: clauses.slice(0, 2) }],
  (clauses) => [{ filter: clauses.filter((_, at) => at !== 1) }],
];

function clausesFrom(flags: Witnesses['flags'], draw: Witnesses['draw']): FilterClause[] {
  const [flag] = shuffled(flags, draw);
  const date = flag?.creationDateMs;
  const text = flag?.key.slice(0, 2) ?? '';
  const clauses: FilterClause[] = [
    ...FLAG_TYPES.map((value) => ({ field: 'type', value }) as const),
    ...SDK_AVAILABILITIES.map((value) => ({ field: 'sdkAvailability', value }) as const),
    ...tagsOf(flags)
      .filter(isWritable)
      .map((tag) => ({ field: 'tags', value: [tag] }) as const),
    ...(date === undefined ? [] : [{ field: 'creationDate', value: { before: date } } as const]),
    ...(isWritable(text) ? [{ field: 'query', value: text } as const] : []),
  ];
  return shuffled(clauses, draw).slice(0, CLAUSES_TRIED_MAX);
}
