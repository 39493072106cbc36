import type { Kysely } from 'kysely';

import type { FlagConditions } from './condition.ts';
import type { InsertInto } from './load/insert-rows.ts';

/** What a kind of database does in its own way; everything else is common to them. */
export interface Engine {
  readonly conditions: FlagConditions;
  /** The migration that makes what the conditions are looked up in. */
  readonly createLookups: (store: Kysely<unknown>) => Promise<void>;
  /** The migration that folds the Greek sigma as `foldCase` does. */
  readonly foldSigmas: (store: Kysely<unknown>) => Promise<void>;
  readonly insertInto: InsertInto;
  /** What to do where a database belongs to something else. */
  readonly nameAnother: string;
}
