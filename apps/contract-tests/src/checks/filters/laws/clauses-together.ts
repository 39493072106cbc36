import { FLAG_TYPES } from '@flag-contract/types';
import type { FilterClause, FlagQuery } from '../../../model/flag-query.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { shuffled } from '../../shuffled.ts';
import type { Witnesses } from '../filter-law.ts';

/** Each costs a look at all flags. */
const FLAGS_TRIED_MAX = 200;

/** What few requests bring together: two bounds of one number, many clauses, a type and `env`, a tag and tags. */
export function clausesTogether(witnesses: Witnesses): FlagQuery[] {
  return [
    { filter: CONTRADICTION },
    { filter: manyClauses(witnesses) },
    ...typeBesideEnv(witnesses),
    ...tagBesideFilter(witnesses),
  ];
}

/** What is shown of flags has no say in which are listed. */
function typeBesideEnv({ environments, draw }: Witnesses): FlagQuery[] {
  const value = FLAG_TYPES[draw(FLAG_TYPES.length)] ?? FLAG_TYPES[0];
  return environments.slice(0, 1).map((key) => ({ env: [key], filter: [{ field: 'type', value }] }));
}

/** No flag has code references and none. */
const CONTRADICTION: readonly FilterClause[] = [
  { field: 'codeReferences.min', value: 1 },
  { field: 'codeReferences.max', value: 0 },
];

/** Clauses that hold for most flags, and at the end one that holds for hardly any. */
function manyClauses({ flags, draw }: Witnesses): FilterClause[] {
  const [flag] = shuffled(
    flags.filter(({ key }) => isWritable(key)),
    draw,
  );
  return [
    { field: 'archived', value: false },
    { field: 'state', value: 'live' },
    { field: 'hasExperiment', value: false },
    { field: 'codeReferences.min', value: 0 },
    { field: 'codeReferences.max', value: 1_000_000 },
    { field: 'creationDate', value: {} },
    { field: 'type', value: flag?.temporary === true ? 'temporary' : 'permanent' },
    { field: 'sdkAvailability', value: flag?.usingMobileKey === true ? 'mobile' : 'server' },
    { field: 'query', value: flag?.key ?? 'a' },
  ];
}

/** A tag beside the filter for another, where some flags have one of them alone. */
function tagBesideFilter({ flags, draw }: Witnesses): FlagQuery[] {
  const having = (tag: string): string[] =>
    flags.filter(({ tags = [] }) => tags.includes(tag)).map(({ key }) => key);
  const pairs = shuffled(flags, draw)
    .slice(0, FLAGS_TRIED_MAX)
    .flatMap(({ tags = [] }) => {
      const [tag, other] = tags.filter(isWritable);
      return tag === undefined || other === undefined ? [] : [[tag, other] as const];
    });
  const telling = pairs.find(([tag, other]) => {
    const [one, two] = [having(tag), having(other)];
    return one.some((key) => !two.includes(key)) && two.some((key) => !one.includes(key));
  });
  if (telling === undefined) return [];
  const [tag, other] = telling;
  return [{ tag, filter: [{ field: 'tags', value: [other] }] }];
}
