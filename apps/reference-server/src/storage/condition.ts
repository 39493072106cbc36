import { type Expression, expressionBuilder, type SqlBool } from 'kysely';

import type { Tables } from './tables.ts';

/** A condition on a flag. */
export type Condition = Expression<SqlBool>;

/** Builds conditions on a flag. */
export const flag = expressionBuilder<Tables, 'flag'>();

/** The conditions that each kind of database writes in its own way, because one common text would be slow in some. */
export interface FlagConditions {
  /** Whether a flag carries all of these tags now; no tag twice. */
  readonly carries: (tags: readonly string[]) => Condition;
  /** Whether a flag is of this project. */
  readonly belongsTo: (projectId: number) => Condition;
  /** The conditions that go with a text that flags are to contain: few are left then. */
  readonly besides: (text: string) => FlagConditions;
  /** Whether the key or the name contains this text, whatever its case. */
  readonly contains: (text: string) => Condition;
  /** What to sort by before a column whose texts may be too long for an index; it changes nothing of the order. */
  readonly beginningOf: (column: string) => Expression<string> | undefined;
}
