import { FLAG_STATES } from '@flag-contract/types';
import type { FlagQuery } from '../../../model/flag-query.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { shuffled } from '../../shuffled.ts';
import type { FilterLaw, Witnesses } from '../filter-law.ts';
import { tagsOf } from './tag-laws.ts';

const ARCHIVED_FLAG = 'an archived flag';

const stateRequests: readonly FlagQuery[] = FLAG_STATES.map((value) => ({
  filter: [{ field: 'state', value }],
}));

const WAYS_TO_ASK: readonly FlagQuery[] = [
  { archived: true },
  { filter: [{ field: 'archived', value: true }] },
  { filter: [{ field: 'state', value: 'archived' }] },
];

/** Archived flags: when they are listed, and in which state flags are. */
export const archiveLaws: readonly FilterLaw[] = [
  {
    id: 'flags/archived/asked-for',
    sentence: '`archived=true` lists all archived flags and no others, `archived=false` the others.',
    requirement: 'flags.archived.true',
    missing: ARCHIVED_FLAG,
    requests: () => [{ archived: true }, { archived: false }],
    hasWitness: hasArchived,
  },
  {
    id: 'flags/archived/equivalents',
    sentence:
      'The parameter `archived=true`, the filter `archived:true` and the filter `state:archived` list the same.',
    requirement: 'flags.archived.equivalents',
    missing: ARCHIVED_FLAG,
    requests: withArchived(() => WAYS_TO_ASK),
  },
  {
    id: 'flags/archived/combines',
    sentence:
      'The parameter `archived` and the filters `archived` and `state` all hold where several are sent.',
    requirement: 'flags.archived.combines',
    missing: ARCHIVED_FLAG,
    requests: withArchived(() => [
      { archived: true, filter: [{ field: 'state', value: 'live' }] },
      { archived: false, filter: [{ field: 'state', value: 'archived' }] },
      { archived: true, filter: [{ field: 'archived', value: true }] },
    ]),
  },
  {
    id: 'flags/archived/scope',
    sentence: 'No filter but `archived` and `state`, and no `tag`, brings archived flags into the list.',
    requirement: 'flags.archived.scope',
    missing: 'an archived flag with a tag that can be written in a filter',
    requests: baitRequests,
  },
  {
    id: 'flags/filter/archived',
    sentence: 'The filter `archived` parts the flags into the archived ones and the others.',
    requirement: 'flags.filter.archived',
    missing: ARCHIVED_FLAG,
    requests: withArchived(() => [true, false].map((value) => ({ filter: [{ field: 'archived', value }] }))),
  },
  {
    id: 'flags/filter/state',
    sentence:
      'The filter `state:archived` lists all archived flags and no others, `live` and `deprecated` none of them.',
    requirement: 'flags.filter.state',
    missing: ARCHIVED_FLAG,
    requests: () => stateRequests,
    hasWitness: hasArchived,
  },
  {
    id: 'flags/filter/state-parts',
    level: 'SHOULD',
    sentence: 'The filter `state` parts the flags: archived before deprecated before live.',
    requirement: 'flags.filter.state.parts',
    missing: 'a deprecated flag beside one that is not',
    requests: () => stateRequests,
    hasWitness: ({ flags }) =>
      [true, false].every((wanted) => flags.some(({ deprecated }) => deprecated === wanted)),
  },
];

function hasArchived({ archivedFlags }: Witnesses): boolean {
  return archivedFlags.length > 0;
}

function withArchived(requests: () => readonly FlagQuery[]): FilterLaw['requests'] {
  return (witnesses) => (hasArchived(witnesses) ? requests() : []);
}

/** Each asks for something that an archived flag has, and nothing that asks for archived flags. */
function baitRequests({ archivedFlags, draw }: Witnesses): FlagQuery[] {
  const [tag] = shuffled(tagsOf(archivedFlags).filter(isWritable), draw);
  const [bait] = shuffled(
    archivedFlags.filter(({ key }) => isWritable(key)),
    draw,
  );
  if (tag === undefined || bait === undefined) return [];
  return [
    { tag },
    { filter: [{ field: 'tags', value: [tag] }] },
    { filter: [{ field: 'query', value: bait.key }] },
  ];
}
