import { PARAMETERS, type FLAG_SORTS } from '@flag-contract/types';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';
import { environmentToSortBy } from '../sort/ordered-by-environment.ts';
import { validFilters } from './valid-filters.ts';

const parameters = PARAMETERS.getFeatureFlags;

/** These sort by an environment, so they need one. */
const ENVIRONMENT_SORTS: readonly (typeof FLAG_SORTS)[number][] = [
  'targetingModifiedDate',
  '-targetingModifiedDate',
];

/** Requests for flags that keep to the documentation, each with one parameter more than none. */
export function validFlagRequests(survey: Survey): readonly Query[] {
  const { keys, reading } = survey.environments;
  const [one, two] = keys;
  const sorting = environmentToSortBy(survey);
  const sorts = parameters.sort.values.filter((sort) => !ENVIRONMENT_SORTS.includes(sort));
  return [
    ...(one === undefined ? [] : environmentRequests(one)),
    ...(sorting === undefined
      ? []
      : ENVIRONMENT_SORTS.map(
          (sort) =>
            [
              ['env', sorting],
              ['sort', sort],
            ] as const,
        )),
    ...(one === undefined || two === undefined
      ? []
      : [
          [
            ['env', one],
            ['env', two],
          ] as const,
        ]),
    [['summary', '0']],
    [['archived', 'true']],
    [['archived', 'false']],
    [['tag', 'no-flag-has-this-tag']],
    ...validFilters(survey).map((filter) => [['filter', filter]] as const),
    ...[...sorts, 'type,-creationDate'].map((sort) => [['sort', sort]] as const),
    ...[...parameters.expand.values, parameters.expand.values.join(',')].map(
      (expand) => [['expand', expand]] as const,
    ),
    // API version 20240415 has no compare.
    ...(reading === '20240415' ? [] : ['true', 'false'].map((compare) => [['compare', compare]] as const)),
  ];
}

function environmentRequests(environment: string): Query[] {
  const env = ['env', environment] as const;
  return [[env], [env, ['summary', '0']]];
}
