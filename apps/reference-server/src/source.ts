import type { StoredState } from './storage/storage.ts';

/** What was loaded at one moment. */
export interface Load {
  /** Names it, a UUID in every process alike; '' stands for nothing. */
  readonly generation: string;
  /** In the order of the dataset. */
  readonly projectKeys: readonly string[];
}

/** What one answer is made from: the data as it stands at one moment, and what time it is. */
export interface Snapshot extends StoredState {
  /** The present, in Unix milliseconds. */
  readonly now: () => number;
  /** Where the data are from: one object for all answers in a row that are made from the same load. */
  readonly load: Load;
}

/** What all answers are made from: data that may be replaced while they are given, and a clock that may be set. */
export interface Source {
  /** The present, in Unix milliseconds. */
  readonly now: () => number;
  /** Makes an answer from one state of the data, whatever is loaded meanwhile. */
  readonly read: <Answer>(answer: (snapshot: Snapshot) => Promise<Answer>) => Promise<Answer>;
}
