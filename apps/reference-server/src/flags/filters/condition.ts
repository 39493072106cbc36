import { type Expression, expressionBuilder, type SqlBool } from 'kysely';

import type { Tables } from '../../storage/tables.ts';

/** A condition on a flag. */
export type Condition = Expression<SqlBool>;

/** Builds conditions on a flag. */
export const flag = expressionBuilder<Tables, 'flag'>();

/** What every flag meets. */
export const always: Condition = flag.and([]);

/** Where and when the clauses of a filter look for evidence. */
export interface FilterScope {
  /** The environment of `filterEnv`; without it, any will do. */
  readonly environmentId: number | undefined;
  readonly now: number;
}
