import type { FlagExpand, FlagFilter, FlagSort } from '@flag-contract/types';

export type FilterField = keyof FlagFilter;

/** One clause of `filter`: a field and a value of its type. */
export type FilterClause<Field extends FilterField = FilterField> = {
  [Name in Field]: { readonly field: Name; readonly value: Required<FlagFilter>[Name] };
}[Field];

/** A request for flags, before it is written down. */
export interface FlagQuery {
  readonly env?: readonly string[] | undefined;
  readonly tag?: string | undefined;
  readonly archived?: boolean | undefined;
  /** In the order in which they are sent. */
  readonly filter?: readonly FilterClause[] | undefined;
  readonly sort?: readonly FlagSort[] | undefined;
  readonly summary?: '0' | '1' | undefined;
  readonly expand?: readonly FlagExpand[] | undefined;
  readonly compare?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** The environment that the clauses about evaluation speak of, if one is named. */
export function filterEnvOf({ filter = [] }: FlagQuery): string | undefined {
  return filter.find((clause) => clause.field === 'filterEnv')?.value;
}

const ABOUT_AN_ENVIRONMENT: readonly FilterField[] = [
  'applicationEvaluated',
  'contextKindsEvaluated',
  'evaluated',
  'guardedRollout',
];

/** Whether clauses of this field speak of an environment, which `filterEnv` then names. */
export function isAboutEnvironment(field: FilterField): boolean {
  return ABOUT_AN_ENVIRONMENT.includes(field);
}

/** Whether a sort goes by the first environment that `env` names, and so needs one. */
export function sortsByEnvironment(sort: FlagSort): boolean {
  return sort.endsWith('targetingModifiedDate');
}

/** Whether archived flags are wanted, as each of the three says that is sent: the parameter and the two filters. */
export function archivedWanted({ archived, filter = [] }: FlagQuery): readonly boolean[] {
  const clauses = filter.flatMap((clause) => {
    if (clause.field === 'archived') return [clause.value];
    return clause.field === 'state' ? [clause.value === 'archived'] : [];
  });
  return archived === undefined ? clauses : [archived, ...clauses];
}
