import { FLAGS, type Listing } from '../../listing/listing.ts';
import type { Check } from '../check.ts';
import { FILTER_REFUSALS } from './filter-refusals.ts';
import { limitBelowOneCheck } from './limit-below-one.ts';
import { PARAMETER_REFUSALS } from './parameter-refusals.ts';
import { refusalCheck, type Refusal } from './refusal.ts';

const NEGATIVE_OFFSET: Refusal = {
  id: 'offset-below-zero',
  level: 'SHOULD',
  sentence: 'An `offset` below 0 is refused.',
  requirement: 'any.paging.negativeOffset',
  queries: () => [[['offset', '-1']]],
};

const SORT_REFUSALS: readonly Refusal[] = [
  {
    id: 'sort-targetingModifiedDate-without-env',
    sentence: 'Sorting by `targetingModifiedDate` without `env` is refused.',
    requirement: 'flags.sort.targetingModifiedDate.needsEnv',
    queries: () => [[['sort', 'targetingModifiedDate']], [['sort', '-targetingModifiedDate']]],
  },
  {
    id: 'sort-targetingModifiedDate-in-company',
    sentence: 'Sorting by `targetingModifiedDate` and another field is refused.',
    requirement: 'flags.sort.targetingModifiedDate.alone',
    queries: ({ environments }) =>
      environments.keys.slice(0, 1).flatMap((key) => [
        [
          ['sort', 'targetingModifiedDate,name'],
          ['env', key],
        ],
        [
          ['sort', 'name,-targetingModifiedDate'],
          ['env', key],
        ],
      ]),
  },
];

/** What the documentation does not take is refused, and never taken for something else. */
export function refusalChecks(listing: Listing): readonly Check[] {
  const refusals = [
    ...PARAMETER_REFUSALS[listing.operationId],
    NEGATIVE_OFFSET,
    ...(listing === FLAGS ? [...SORT_REFUSALS, ...FILTER_REFUSALS] : []),
  ];
  return [limitBelowOneCheck(listing), ...refusals.map((refusal) => refusalCheck(listing, refusal))];
}
