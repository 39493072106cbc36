import { FILTERS, FLAG_TYPES } from '@flag-contract/types';
import type { Query } from '../../target/query.ts';
import type { Refusal } from './refusal.ts';
import { inCapitals, wrongValues, type ValueRow } from './wrong-values.ts';

interface FilterRow extends ValueRow {
  readonly keys?: readonly string[];
  readonly beyondThePages?: true;
}

/** What the pages list; a field beyond them may be unknown to the target, and refused for that. */
const documented = Object.entries<FilterRow>(FILTERS).filter(([, row]) => row.beyondThePages === undefined);

const closedWords = documented.filter(([, row]) => row.values !== undefined);
const numbersAndBooleans = documented.filter(([, { type }]) => type === 'integer' || type === 'boolean');
const objects = documented.filter(([, { type }]) => type === 'object');

export const FILTER_REFUSALS: readonly Refusal[] = [
  {
    id: 'filter-unknown-field',
    sentence: 'A filter with a field that is not listed is refused.',
    requirement: 'flags.filter.unknownField',
    queries: () => [filter('query:a,noSuchField:a')],
  },
  {
    id: 'filter-clause-without-colon',
    sentence: 'A filter with a clause that has no `:` is refused.',
    requirement: 'flags.filter.missingColon',
    queries: () => [filter('query'), filter('query:a,tags')],
  },
  {
    id: 'filter-closed-words',
    sentence: 'A filter word outside its closed list is refused.',
    requirement: 'flags.filter.closedWords',
    queries: () => [
      ...closedWords.flatMap(withWrongValues),
      ...inCapitals(FILTERS.type).map((word) => filter(`type:${word}`)),
    ],
  },
  {
    id: 'filter-value-type',
    sentence: 'A filter value that is no number or boolean, where it must be one, is refused.',
    requirement: 'flags.filter.valueType',
    queries: () => numbersAndBooleans.flatMap(withWrongValues),
  },
  {
    id: 'filter-broken-json',
    sentence: 'A filter value that should be JSON with a time in it, and is not, is refused.',
    requirement: 'flags.filter.brokenJson',
    queries: () =>
      objects.flatMap(([field, { keys }]) => [
        filter(`${field}:{"${keys?.[0]}":,filterEnv:production`),
        filter(`${field}:{"${keys?.[0]}":"noon"},filterEnv:production`),
      ]),
  },
  {
    id: 'filter-field-twice',
    level: 'SHOULD',
    sentence: 'A filter that gives a field two values is refused.',
    requirement: 'flags.filter.fieldTwice',
    queries: () => [filter(FLAG_TYPES.map((word) => `type:${word}`).join())],
  },
  {
    id: 'filter-evaluated-without-filterEnv',
    sentence: 'The filter `evaluated` without `filterEnv` is refused.',
    requirement: 'flags.filter.evaluated.needsFilterEnv',
    queries: () => [filter('evaluated:{"after":1690527600000}')],
  },
];

function withWrongValues([field, row]: readonly [string, FilterRow]): Query[] {
  return wrongValues(row).map((value) => filter(`${field}:${value}`));
}

function filter(clauses: string): Query {
  return [['filter', clauses]];
}
