import type { Dataset } from '../dataset/dataset.ts';
import type { FlagConditions } from './condition.ts';
import type { Store } from './store.ts';

/** One state of the data, from one load to the next. */
export interface StoredState {
  readonly store: Store;
  /** Names the load that the data are from, a UUID in every process alike; '' while nothing is loaded. */
  readonly generation: string;
  readonly conditions: FlagConditions;
}

/** Where one dataset is kept. */
export interface Storage {
  /** Reads one state of the data, whatever is loaded meanwhile. */
  readonly read: <Result>(work: (state: StoredState) => Promise<Result>) => Promise<Result>;
  /**
   * Puts a dataset in place of all that is there; where that fails, everything stays as it was.
   *
   * @param now the moment from which the ages of evaluations are counted back
   */
  readonly replace: (dataset: Dataset, now: number) => Promise<void>;
  readonly close: () => Promise<void>;
}
