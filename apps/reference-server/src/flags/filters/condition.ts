import { type Condition, flag, type FlagConditions } from '../../storage/condition.ts';

export { type Condition, flag };

/** What every flag meets. */
export const always: Condition = flag.and([]);

/** Where and when the clauses of a filter look for evidence, and how the database puts conditions. */
export interface FilterScope {
  /** The environment of `filterEnv`; without it, any will do. */
  readonly environmentId: number | undefined;
  readonly now: number;
  readonly conditions: FlagConditions;
}
