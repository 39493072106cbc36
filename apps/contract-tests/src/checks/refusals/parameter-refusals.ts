import { PARAMETERS, type RequirementId, type OperationId } from '@flag-contract/types';
import type { Refusal } from './refusal.ts';
import { inCapitals, wrongValues, type ValueRow } from './wrong-values.ts';

type Parameters<Id extends OperationId> = (typeof PARAMETERS)[Id];

/** The query parameters of an operation that do not take every text; the compiler wants a row for each. */
type Picky<Id extends OperationId> = {
  [Name in keyof Parameters<Id>]: Parameters<Id>[Name] extends { in: 'query' } & (
    { type: 'integer' | 'boolean' } | { values: readonly string[] }
  )
    ? Name
    : never;
}[keyof Parameters<Id>];

const PICKY_FLAG_PARAMETERS: Record<Picky<'getFeatureFlags'>, RequirementId> = {
  limit: 'flags.limit.type',
  offset: 'flags.offset.type',
  archived: 'flags.parameters.boolean',
  summary: 'flags.parameters.boolean',
  compare: 'flags.parameters.boolean',
  sort: 'flags.sort.unknown',
  expand: 'flags.expand.unknown',
};

const PICKY_TAG_PARAMETERS: Record<Picky<'getTags'>, RequirementId> = {
  kind: 'tags.kind.unknown',
  archived: 'tags.archived.type',
  limit: 'tags.limit.type',
  offset: 'tags.offset.type',
};

/** A value of another type, or outside a closed list, is refused: one refusal a parameter. */
export const PARAMETER_REFUSALS: Record<OperationId, readonly Refusal[]> = {
  getFeatureFlags: refusals(PICKY_FLAG_PARAMETERS, PARAMETERS.getFeatureFlags),
  getTags: refusals(PICKY_TAG_PARAMETERS, PARAMETERS.getTags),
};

function refusals(
  requirements: Readonly<Record<string, RequirementId>>,
  rows: Readonly<Record<string, ValueRow>>,
): readonly Refusal[] {
  return Object.entries(requirements).flatMap(([name, requirement]) => {
    const row = rows[name];
    return row === undefined ? [] : [refusal(name, row, requirement)];
  });
}

function refusal(name: string, row: ValueRow, requirement: RequirementId): Refusal {
  const kind = row.values === undefined ? `that is no ${row.type}` : 'outside its closed list';
  return {
    id: name,
    sentence: `A value of \`${name}\` ${kind} is refused.`,
    requirement,
    queries: () => [...wrongValues(row), ...inCapitals(row)].map((value) => [[name, value]]),
  };
}
