/** What is wrong at one place of a dataset. */
export interface DatasetFault {
  /** The place as a JSON pointer, such as `/projects/0/flags/3/key`; empty is the whole. */
  readonly path: string;
  /** What is wrong there, such as `is missing`. */
  readonly message: string;
}

const FAULTS_TOLD_MAX = 20;

/** Thrown where a dataset has faults; nothing of it was loaded. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  /** The first 20 of them at most; the message says how many more there are. */
  readonly faults: readonly DatasetFault[];

  constructor(all: readonly DatasetFault[]) {
    const told = all.slice(0, FAULTS_TOLD_MAX);
    const lines = told.map(({ path, message }) => `  ${path || '/'}: ${message}`);
    const rest = all.length - told.length;
    const more = rest === 0 ? [] : [`  … and ${rest} more`];
    const count = all.length === 1 ? 'a fault' : `${all.length} faults`;
    super([`The dataset has ${count}, and nothing of it was loaded:`, ...lines, ...more].join('\n'));
    this.faults = told;
  }
}
