import { isRecord } from '../json/is-record.ts';
import type { Flag } from '../model/flag.ts';

/** Longer texts and lists are no honest ones, and laws that look for telling texts in them would not come to an end. */
const TEXT_LENGTH_MAX = 1_000;
const TEXTS_MAX = 200;
/** The farthest moment that a date can hold is 8.64e15 ms from 1970; from here another day can still be counted on. */
const MOMENT_MAX_MS = 8.64e15 - 24 * 3600 * 1000;

/** Takes from an item what requests select by; what it lacks, or has in another form, stays unknown. */
export function parseFlag(key: string, item: unknown, evidence?: unknown): Flag {
  const shown = isRecord(item) ? item : {};
  const availability = isRecord(shown['clientSideAvailability']) ? shown['clientSideAvailability'] : {};
  return {
    key,
    name: text(shown['name']),
    tags: texts(shown['tags']),
    archived: boolean(shown['archived']),
    deprecated: boolean(shown['deprecated']),
    temporary: boolean(shown['temporary']),
    creationDateMs: moment(shown['creationDate']),
    maintainerId: text(shown['maintainerId']) ?? null,
    maintainerTeamKey: text(shown['maintainerTeamKey']) ?? null,
    usingEnvironmentId: boolean(availability['usingEnvironmentId']),
    usingMobileKey: boolean(availability['usingMobileKey']),
    experimentCount: isRecord(shown['experiments']) ? count(shown['experiments']['items']) : undefined,
    codeReferenceCount: isRecord(evidence) ? codeReferenceCount(evidence) : undefined,
    contextKinds: isRecord(evidence) ? contextKindsOf(evidence['environments']) : undefined,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= TEXT_LENGTH_MAX ? value : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > TEXTS_MAX) return undefined;
  const members = value.filter((member) => typeof member === 'string');
  return members.every(({ length }) => length <= TEXT_LENGTH_MAX) ? members : undefined;
}

function moment(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= MOMENT_MAX_MS ? value : undefined;
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function count(value: unknown): number | undefined {
  return Array.isArray(value) ? value.length : undefined;
}

/** A flag that no code mentions may lack the field even where it was asked for. */
function codeReferenceCount({ codeReferences }: Readonly<Record<string, unknown>>): number | undefined {
  return isRecord(codeReferences) ? count(codeReferences['items']) : 0;
}

function contextKindsOf(environments: unknown): ReadonlyMap<string, readonly string[]> | undefined {
  if (!isRecord(environments)) return undefined;
  const kinds = Object.entries(environments).map(([key, configuration]) => {
    const evaluation = isRecord(configuration) ? configuration['evaluation'] : undefined;
    return [key, (isRecord(evaluation) ? texts(evaluation['contextKinds']) : undefined) ?? []] as const;
  });
  return new Map(kinds);
}
