import type { FlagFilter } from '@flag-contract/types';

import { withinBigint, withinInteger } from '../../storage/column-ranges.ts';
import { type Condition, flag } from '../../storage/condition.ts';
import { recentSince } from '../recent-since.ts';
import { isEvaluated, isReleasedBy, isRolledOut } from './evidence.ts';
import type { FilterScope } from './filter-scope.ts';
import { isArchived, isAvailableTo, isInState } from './own-columns.ts';

// filterEnv is no condition: it says in which environment the others look.
type Clauses = Required<Omit<FlagFilter, 'filterEnv'>>;
type Field = keyof Clauses;

/** The condition of each field of the filter grammar. */
const fieldConditions: {
  readonly [Name in Field]: (value: Clauses[Name], scope: FilterScope) => Condition;
} = {
  applicationEvaluated: (application, scope) => isEvaluated({ application }, scope),
  archived: isArchived,
  'codeReferences.max': (max) => flag('flag.code_reference_count', '<=', withinInteger(max)),
  'codeReferences.min': (min) => flag('flag.code_reference_count', '>=', withinInteger(min)),
  contextKindsEvaluated: (contextKinds, scope) =>
    isEvaluated({ contextKinds: unique(contextKinds), since: recentSince(scope.now) }, scope),
  creationDate: ({ before }) =>
    flag.and(before === undefined ? [] : [flag('flag.creation_date', '<', withinBigint(before))]),
  evaluated: ({ after }, scope) => isEvaluated({ since: withinBigint(after) }, scope),
  guardedRollout: isRolledOut,
  hasExperiment: (hasOne) => flag('flag.has_experiment', '=', hasOne ? 1 : 0),
  maintainerId: (id) => flag('flag.maintainer_id', '=', id),
  maintainerTeamKey: (key) => flag('flag.maintainer_team_key', '=', key),
  query: (text, { conditions }) => conditions.contains(text),
  releasePipeline: isReleasedBy,
  sdkAvailability: isAvailableTo,
  state: isInState,
  tags: (tags, { conditions }) => conditions.carries(unique(tags)),
  type: (type) => flag('flag.type', '=', type),
};

/** The conditions that the clauses of a filter put on a flag. */
export function matchFilter(filter: FlagFilter, scope: FilterScope): readonly Condition[] {
  return Object.keys(filter)
    .filter(isField)
    .flatMap((field) => matchClause(field, filter, scope));
}

function matchClause<Name extends Field>(
  field: Name,
  filter: { readonly [Other in Name]?: Clauses[Other] },
  scope: FilterScope,
): readonly Condition[] {
  const value = filter[field];
  return value === undefined ? [] : [fieldConditions[field](value, scope)];
}

function isField(name: string): name is Field {
  return Object.hasOwn(fieldConditions, name);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
