import type { Dataset } from '../dataset/dataset.ts';
import type { Store } from './open-store.ts';

/** Where one dataset is kept. */
export interface Storage {
  /** Reads one state of the data, whatever is loaded meanwhile. */
  readonly read: <Result>(work: (store: Store) => Promise<Result>) => Promise<Result>;
  /**
   * Puts a dataset in place of all that is there; where that fails, everything stays as it was.
   *
   * @param now the moment from which the ages of evaluations are counted back
   */
  readonly replace: (dataset: Dataset, now: number) => Promise<void>;
  readonly close: () => Promise<void>;
}
