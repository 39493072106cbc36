/** What a prediction is made on. */
export interface Grounds {
  /** `MUST`: what the pages fix, all else being unknown. `SHOULD`: also what this project decided. */
  readonly level: 'MUST' | 'SHOULD';
  readonly nowMs: number;
}
