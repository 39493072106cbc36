import { FLAG_TYPES, SDK_AVAILABILITIES } from '@flag-contract/types';
import type { Flag } from '../../../model/flag.ts';
import type { FlagQuery } from '../../../model/flag-query.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { shuffled } from '../../shuffled.ts';
import type { FilterLaw, Witnesses } from '../filter-law.ts';

/** So many members, or teams, besides the first one that flags show. */
const MAINTAINERS_MAX = 1;

/** What flags show of themselves. */
export const attributeLaws: readonly FilterLaw[] = [
  {
    id: 'flags/filter/type',
    sentence: 'The filter `type` parts the flags into temporary and permanent ones.',
    requirement: 'flags.filter.type',
    missing: 'a flag that says whether it is temporary',
    requests: ({ flags }) =>
      flags.some(({ temporary }) => temporary !== undefined)
        ? FLAG_TYPES.map((value) => ({ filter: [{ field: 'type', value }] }))
        : [],
  },
  {
    id: 'flags/filter/sdk-availability',
    sentence:
      'The filter `sdkAvailability` goes by the client-side ID, the mobile key, either of them, or neither.',
    requirement: 'flags.filter.sdkAvailability',
    missing: 'a flag that shows `clientSideAvailability`',
    requests: ({ flags }) =>
      flags.some(({ usingMobileKey }) => usingMobileKey !== undefined)
        ? SDK_AVAILABILITIES.map((value) => ({ filter: [{ field: 'sdkAvailability', value }] }))
        : [],
  },
  {
    id: 'flags/filter/creation-date',
    sentence: 'The filter `creationDate` lists the flags created earlier than `before`, to the millisecond.',
    requirement: 'flags.filter.creationDate',
    missing: 'flags created at different moments',
    requests: dateRequests,
  },
  {
    id: 'flags/filter/maintainer',
    sentence: 'The filter `maintainerId` lists the flags that this member maintains, and no others.',
    requirement: 'flags.filter.maintainerId',
    missing: 'a flag that a member maintains',
    requests: (witnesses) =>
      maintainers(witnesses, ({ maintainerId }) => maintainerId).map((value) => ({
        filter: [{ field: 'maintainerId', value }],
      })),
    ofNothing: halfAnId,
  },
  {
    id: 'flags/filter/maintainer-team',
    sentence: 'The filter `maintainerTeamKey` lists the flags that this team maintains, and no others.',
    requirement: 'flags.filter.maintainerTeamKey',
    missing: 'a flag that a team maintains',
    requests: (witnesses) =>
      maintainers(witnesses, ({ maintainerTeamKey }) => maintainerTeamKey).map((value) => ({
        filter: [{ field: 'maintainerTeamKey', value }],
      })),
  },
];

function maintainers({ flags, draw }: Witnesses, of: (flag: Flag) => string | null | undefined): string[] {
  const seen = [...new Set(flags.flatMap((flag) => of(flag) ?? []))].filter(isWritable);
  return [...new Set([...seen.slice(0, 1), ...shuffled(seen, draw).slice(0, MAINTAINERS_MAX)])];
}

/** The beginning of an ID, where that is certainly no ID itself. */
function halfAnId({ model, flags }: Witnesses): FlagQuery[] {
  if (!model.complete.unarchived) return [];
  const ids = new Set(flags.flatMap(({ maintainerId }) => maintainerId ?? []));
  const half = [...ids]
    .map((id) => id.slice(0, id.length / 2))
    .find((start) => isWritable(start) && !ids.has(start));
  return half === undefined ? [] : [{ filter: [{ field: 'maintainerId', value: half }] }];
}

/** At the very moment at which a flag was created, and one millisecond later, and without a bound. */
function dateRequests({ flags, draw }: Witnesses): FlagQuery[] {
  const dates = [...new Set(flags.map(({ creationDateMs }) => creationDateMs))]
    .filter((date) => date !== undefined)
    .toSorted((a, b) => a - b);
  const [, ...later] = dates;
  const [drawn] = shuffled(later, draw);
  if (drawn === undefined) return [];
  const bounds = [{ before: drawn }, { before: drawn + 1 }, {}];
  return bounds.map((value) => ({ filter: [{ field: 'creationDate', value }] }));
}
