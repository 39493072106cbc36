import type { FlagConditions } from '../../storage/condition.ts';

/** Where and when the clauses of a filter look for evidence, and how the database puts conditions. */
export interface FilterScope {
  /** The environment of `filterEnv`; without it, any will do. */
  readonly environmentId: number | undefined;
  readonly now: number;
  readonly conditions: FlagConditions;
}
