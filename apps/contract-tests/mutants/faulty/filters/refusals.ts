import { FILTERS, FLAG_STATES, FLAG_TYPES, SDK_AVAILABILITIES } from '@flag-contract/types';
import { filterValue, withoutFields } from '../../building-blocks/filter-clauses.ts';
import { misreadFilter, misreadValue } from '../../building-blocks/misread-filter.ts';
import type { Mutant } from '../../mutant.ts';

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

export const FILTER_REFUSAL_FAULTS: readonly Mutant[] = [
  {
    id: 'filter/unknown-field-ignored',
    sentence: 'A clause with an unknown field is passed over.',
    caughtBy: ['refusals/flags/filter-unknown-field'],
    make: () => misreadFilter((clauses) => clauses.filter(({ field }) => field in FILTERS)),
  },
  {
    id: 'filter/clause-without-colon-ignored',
    sentence: 'A clause without a colon is passed over.',
    caughtBy: ['refusals/flags/filter-clause-without-colon'],
    make: () => misreadFilter((clauses) => clauses.filter(({ value }) => value !== undefined)),
  },
  {
    id: 'filter/clause-without-colon-searched-for',
    sentence: 'A clause without a colon is taken for a text to search for.',
    caughtBy: ['refusals/flags/filter-clause-without-colon'],
    make: () =>
      misreadFilter((clauses) =>
        clauses.map(({ field, value }) =>
          value === undefined ? { field: 'query', value: field } : { field, value },
        ),
      ),
  },
  {
    id: 'filter/type-unknown-ignored',
    sentence: 'An unknown word in the filter `type` lists every flag.',
    caughtBy: ['refusals/flags/filter-closed-words'],
    make: () =>
      misreadFilter((clauses, query) => {
        const isKnown = FLAG_TYPES.some((type) => type === filterValue(query, 'type'));
        return isKnown ? clauses : withoutFields(clauses, 'type');
      }),
  },
  {
    id: 'filter/state-unknown-is-live',
    sentence: 'An unknown word in the filter `state` is taken for `live`.',
    caughtBy: ['refusals/flags/filter-closed-words'],
    make: () => misreadValue('state', (word) => FLAG_STATES.find((state) => state === word) ?? 'live'),
  },
  {
    id: 'filter/sdk-unknown-is-server',
    sentence: 'An unknown word in the filter `sdkAvailability` is taken for `server`.',
    caughtBy: ['refusals/flags/filter-closed-words'],
    make: () =>
      misreadValue('sdkAvailability', (word) => SDK_AVAILABILITIES.find((sdk) => sdk === word) ?? 'server'),
  },
  {
    id: 'filter/number-unknown-is-zero',
    sentence: 'What is no number in the filter `codeReferences.min` is taken for 0.',
    caughtBy: ['refusals/flags/filter-value-type'],
    make: () => misreadValue('codeReferences.min', (text) => String(Number(text) || 0)),
  },
  {
    id: 'filter/number-cut-off',
    sentence: 'In the filters `codeReferences.min` and `.max` what follows the first digits is cut off.',
    caughtBy: ['refusals/flags/filter-value-type'],
    make: () =>
      misreadFilter((clauses) =>
        clauses.map(({ field, value = '' }) =>
          field.startsWith('codeReferences')
            ? { field, value: String(Number.parseInt(value, 10)) }
            : { field, value },
        ),
      ),
  },
  {
    id: 'filter/boolean-unknown-is-false',
    sentence: 'Whatever is not `true` in the filter `hasExperiment` is taken for `false`.',
    caughtBy: ['refusals/flags/filter-value-type'],
    make: () => misreadValue('hasExperiment', (text) => String(text === 'true')),
  },
  {
    id: 'filter/broken-json-ignored',
    sentence: 'A `creationDate` whose JSON is broken is passed over.',
    caughtBy: ['refusals/flags/filter-broken-json'],
    make: () =>
      misreadFilter((clauses, query) => {
        const json = filterValue(query, 'creationDate');
        return json === undefined || isJson(json) ? clauses : withoutFields(clauses, 'creationDate');
      }),
  },
  {
    id: 'filter/evaluated-in-production',
    sentence: 'The filter `evaluated` without `filterEnv` means the environment `production`.',
    caughtBy: ['refusals/flags/filter-evaluated-without-filterEnv'],
    make: () =>
      misreadFilter((clauses, query) => {
        if (filterValue(query, 'evaluated') === undefined || filterValue(query, 'filterEnv')) return clauses;
        return [...clauses, { field: 'filterEnv', value: 'production' }];
      }),
  },
  {
    id: 'filter/evaluated-ignored-without-filterEnv',
    sentence: 'The filter `evaluated` without `filterEnv` is passed over.',
    caughtBy: ['refusals/flags/filter-evaluated-without-filterEnv'],
    make: () =>
      misreadFilter((clauses, query) =>
        filterValue(query, 'filterEnv') === undefined ? withoutFields(clauses, 'evaluated') : clauses,
      ),
  },
  {
    id: 'filter/field-twice-the-last-counts',
    sentence: 'Of a field that a filter names twice the last clause counts.',
    caughtBy: ['refusals/flags/filter-field-twice'],
    make: () =>
      misreadFilter((clauses) => [...new Map(clauses.map((clause) => [clause.field, clause])).values()]),
  },
];
