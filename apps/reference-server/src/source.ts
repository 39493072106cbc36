import type { Store } from './storage/open-store.ts';

/** What one answer is made from: the data as it stands at one moment, and what time it is. */
export interface Snapshot {
  readonly store: Store;
  /** The present, in Unix milliseconds. */
  readonly now: () => number;
}

/** What all answers are made from: data that may be replaced while they are given, and a clock that may be set. */
export interface Source {
  /** The present, in Unix milliseconds. */
  readonly now: () => number;
  /** Makes an answer from one state of the data, whatever is loaded meanwhile. */
  readonly read: <Answer>(answer: (snapshot: Snapshot) => Promise<Answer>) => Promise<Answer>;
}
