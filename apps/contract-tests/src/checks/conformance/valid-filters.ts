import { FILTERS } from '@flag-contract/types';
import { isRecord } from '../../json/is-record.ts';
import { FLAGS } from '../../listing/listing.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Survey } from '../../survey/survey.ts';
import { daysAgo, SURELY_BEFORE_DAYS } from '../filters/environment-laws.ts';

/** A day in 2023, before which flags were made. */
const MOMENT_MS = 1_690_527_600_000;

/**
 * Filters that keep to the documentation: every word of each closed list, numbers and booleans, and of what a target
 * has to know (members, teams, tags, environments) only what its flags show.
 */
export function validFilters({ listings, environments }: Survey): readonly string[] {
  const flags = listOf(listings[FLAGS.operationId].whole)?.items ?? [];
  const [environment] = environments.keys;
  return [
    'query:a',
    'query:no flag is called so',
    ...words('state'),
    ...words('type'),
    ...words('sdkAvailability'),
    ...['archived', 'hasExperiment'].flatMap((field) => [`${field}:true`, `${field}:false`]),
    'codeReferences.min:1',
    'codeReferences.max:0',
    'contextKindsEvaluated:user',
    `creationDate:{"before":${MOMENT_MS}}`,
    ...(environment === undefined
      ? []
      : [`evaluated:{"after":${daysAgo(SURELY_BEFORE_DAYS)}},filterEnv:${environment}`]),
    ...seen(flags, 'maintainerId'),
    ...seen(flags, 'maintainerTeamKey'),
    ...tagsSeen(flags),
  ];
}

function words(field: 'state' | 'type' | 'sdkAvailability'): string[] {
  return FILTERS[field].values.map((word) => `${field}:${word}`);
}

/** The first value of a field that a flag shows, as a clause. */
function seen(flags: readonly unknown[], field: 'maintainerId' | 'maintainerTeamKey'): string[] {
  const value = flags.map((flag) => (isRecord(flag) ? flag[field] : undefined)).find(isWritable);
  return value === undefined ? [] : [`${field}:${value}`];
}

/** Of the first flag that has several tags, two. */
function tagsSeen(flags: readonly unknown[]): string[] {
  const lists = flags.map((flag) =>
    isRecord(flag) && Array.isArray(flag['tags']) ? flag['tags'].filter(isWritable) : [],
  );
  const tags = lists.find(({ length }) => length > 1) ?? lists.find(({ length }) => length > 0) ?? [];
  return tags.length === 0 ? [] : [`tags:${tags.slice(0, 2).join('+')}`];
}

/** The grammar has no way to write a separator inside a value. */
function isWritable(value: unknown): value is string {
  return typeof value === 'string' && /^[^,+{}]+$/.test(value);
}
