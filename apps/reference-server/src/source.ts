import type { Store } from './storage/open-store.ts';

/** What answers are made from: the data, and what time it is. */
export interface Source {
  readonly store: Store;
  /** The present, in Unix milliseconds. */
  readonly now: () => number;
}
