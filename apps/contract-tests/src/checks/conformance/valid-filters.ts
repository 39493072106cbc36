import { FILTERS } from '@flag-contract/types';
import { FLAGS } from '../../listing/listing.ts';
import type { Flag } from '../../model/flag.ts';
import type { FilterField } from '../../model/flag-query.ts';
import { isWritable } from '../../request/is-writable.ts';
import { listOf } from '../../survey/list-read.ts';
import { flagsShown } from '../../survey/flags-shown.ts';
import type { Survey } from '../../survey/survey.ts';
import { NO_SUCH_TEXT } from '../of-nothing.ts';
import { daysAgo, SURELY_BEFORE_DAYS } from '../filters/laws/environment-laws.ts';

/** A day in 2023, before which flags were made. */
const MOMENT_MS = 1_690_527_600_000;

/**
 * Filters that keep to the documentation: every word of each closed list, numbers and booleans, and of what a target
 * has to know (members, teams, tags, environments) only what its flags show. The compiler wants a row for each argument
 * of the contract.
 */
export function validFilters({ listings, environments }: Survey): readonly string[] {
  const flags = flagsShown(listOf(listings[FLAGS.operationId].whole));
  const environment = environments.keys.find(isWritable);
  const evaluated = `{"after":${daysAgo(SURELY_BEFORE_DAYS)}},filterEnv:${environment}`;
  const values: Record<FilterField, readonly string[]> = {
    query: ['a', NO_SUCH_TEXT],
    state: FILTERS.state.values,
    type: FILTERS.type.values,
    sdkAvailability: FILTERS.sdkAvailability.values,
    archived: ['true', 'false'],
    hasExperiment: ['true', 'false'],
    'codeReferences.min': ['1'],
    'codeReferences.max': ['0'],
    contextKindsEvaluated: ['user'],
    creationDate: [`{"before":${MOMENT_MS}}`],
    evaluated: environment === undefined ? [] : [evaluated],
    maintainerId: seen(flags, 'maintainerId'),
    maintainerTeamKey: seen(flags, 'maintainerTeamKey'),
    tags: tagsSeen(flags),
    // Left out, because it is sent with `evaluated`.
    filterEnv: [],
    // Left out, because no answer shows an application or a pipeline that the target knows.
    applicationEvaluated: [],
    releasePipeline: [],
    // Left out, because it is beyond the pages.
    guardedRollout: [],
  };
  return Object.entries(values).flatMap(([field, texts]) => texts.map((text) => `${field}:${text}`));
}

/** The first value of a field that a flag shows. */
function seen(flags: readonly Flag[], field: 'maintainerId' | 'maintainerTeamKey'): string[] {
  const value = flags.flatMap((flag) => flag[field] ?? []).find(isWritable);
  return value === undefined ? [] : [value];
}

/** Of the first flag that has several tags, two. */
function tagsSeen(flags: readonly Flag[]): string[] {
  const lists = flags.map(({ tags = [] }) => tags.filter(isWritable));
  const tags = lists.find(({ length }) => length > 1) ?? lists.find(({ length }) => length > 0) ?? [];
  return tags.length === 0 ? [] : [tags.slice(0, 2).join('+')];
}
