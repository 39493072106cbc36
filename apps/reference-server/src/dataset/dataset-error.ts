/** What is wrong at one place of a dataset. */
export interface DatasetFault {
  /** The place as a JSON pointer, such as `/projects/0/flags/3/key`; empty is the whole. */
  readonly path: string;
  /** What is wrong there, such as `is missing`. */
  readonly message: string;
}

const FAULTS_TOLD_MAX = 20;

/**
 * Thrown where a dataset has faults; nothing of it was loaded.
 *
 * @example
 * if (error instanceof DatasetError) for (const { path, message } of error.faults) console.log(path, message)
 */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** The first 20 of them at most; the message says how many more there are. */
  readonly faults: readonly DatasetFault[];

  /** @param remark a line that comes after them */
  constructor(all: readonly DatasetFault[], remark?: string) {
    const told = all.slice(0, FAULTS_TOLD_MAX);
    const lines = told.map(({ path, message }) => `  ${path || '/'}: ${message}`);
    const rest = all.length - told.length;
    const more = rest === 0 ? [] : [`  … and ${rest} more`];
    const count = all.length === 1 ? 'a fault' : `${all.length} faults`;
    const last = remark === undefined ? [] : [remark];
    super([`The dataset has ${count}, and nothing of it was loaded:`, ...lines, ...more, ...last].join('\n'));
    this.faults = told;
  }
}
