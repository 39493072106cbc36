import { PARAMETERS } from '@flag-contract/types';
import { sortsByEnvironment } from '../../model/flag-query.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import { mayCompare } from '../../survey/may-compare.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';
import { NO_SUCH_TAG } from '../of-nothing.ts';
import { ENVIRONMENTS_MAX } from '../projection/shown-flags.ts';
import { environmentToSortBy } from '../sort/ordered-by-environment.ts';
import { THREE_FIELDS } from '../sort/several-fields.ts';
import { sortQuery } from '../sort/sorted-flags.ts';
import { validFilters } from './valid-filters.ts';

const parameters = PARAMETERS.getFeatureFlags;

/** Requests for flags that keep to the documentation, each with one parameter more than none. */
export function validFlagRequests(survey: Survey): readonly Query[] {
  const { keys } = survey.environments;
  const [one] = keys;
  const several = keys.slice(0, ENVIRONMENTS_MAX);
  const sorting = environmentToSortBy(survey);
  const sorts = Object.groupBy(parameters.sort.values, (sort) =>
    sortsByEnvironment(sort) ? 'byEnvironment' : 'plain',
  );
  return [
    ...(one === undefined ? [] : environmentRequests(one)),
    ...(sorting === undefined
      ? []
      : (sorts.byEnvironment ?? []).map((sort) => [...environmentsQuery([sorting]), ...sortQuery(sort)])),
    ...(several.length > 1 ? [environmentsQuery(several)] : []),
    [['summary', '0']],
    [['archived', 'true']],
    [['archived', 'false']],
    [['tag', NO_SUCH_TAG]],
    ...validFilters(survey).map((filter) => [['filter', filter]] as const),
    ...[...(sorts.plain ?? []), THREE_FIELDS].map(sortQuery),
    ...[...parameters.expand.values, parameters.expand.values.join(',')].map(
      (expand) => [['expand', expand]] as const,
    ),
    ...(mayCompare(survey) ? ['true', 'false'] : []).map((compare) => [['compare', compare]] as const),
  ];
}

function environmentRequests(environment: string): Query[] {
  const env = environmentsQuery([environment]);
  return [env, [...env, ['summary', '0']]];
}
