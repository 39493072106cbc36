import type { OperationId } from '@flag-contract/types';
import type { Answer } from '../target/exchange.ts';

/** One way in which an answer departs from what the contract documents. */
export interface Violation {
  readonly aspect: 'status' | 'content-type' | 'header' | 'body';
  /** Where: a header's name, or a JSON pointer into the body. */
  readonly at: string;
  readonly message: string;
  /** What should stand there, in a word or two, where that can be said. */
  readonly expected?: string;
}

/** Something that can judge an answer by the contract. */
export interface Validator {
  readonly name: string;
  validate(operationId: OperationId, answer: Answer): readonly Violation[];
}
