import { FLAGS, type Listing } from '../../listing/listing.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import type { Query } from '../../target/query.ts';
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

/** A list of clauses or fields may be empty, and so may a prefix; a number or a word of a list may not. */
const EMPTY_VALUE: Refusal = {
  id: 'empty-value',
  level: 'SHOULD',
  sentence: 'An empty `limit` is refused.',
  requirement: 'any.request.emptyValue',
  queries: () => [[['limit', '']]],
};

const SORTS_IN_COMPANY = ['targetingModifiedDate,name', 'name,-targetingModifiedDate'];

const SORT_REFUSALS: readonly Refusal[] = [
  {
    id: 'sort-targetingModifiedDate-without-env',
    sentence: 'Sorting by `targetingModifiedDate` without `env` is refused.',
    requirement: 'flags.sort.targetingModifiedDate.needsEnv',
    queries: () => [[['sort', '-targetingModifiedDate']]],
  },
  {
    id: 'sort-targetingModifiedDate-in-company',
    sentence: 'Sorting by `targetingModifiedDate` and another field is refused.',
    requirement: 'flags.sort.targetingModifiedDate.alone',
    queries: ({ environments }) =>
      environments.keys
        .slice(0, 1)
        .flatMap((key) =>
          SORTS_IN_COMPANY.map((sort): Query => [['sort', sort], ...environmentsQuery([key])]),
        ),
  },
];

/** What the documentation does not take is refused, and never taken for something else. */
export function refusalChecks(listing: Listing): readonly Check[] {
  const refusals = [
    ...PARAMETER_REFUSALS[listing.operationId],
    NEGATIVE_OFFSET,
    ...(listing === FLAGS ? [EMPTY_VALUE, ...SORT_REFUSALS, ...FILTER_REFUSALS] : []),
  ];
  return [limitBelowOneCheck(listing), ...refusals.map((refusal) => refusalCheck(listing, refusal))];
}
