import type { Failure } from './failure.ts';

/** Thrown where an answer is already wrong in a way that whoever asked can't go on from. */
export class ThrownFailure extends Error {
  override name = 'ThrownFailure' as const;
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.sentence);
    this.failure = failure;
  }
}
