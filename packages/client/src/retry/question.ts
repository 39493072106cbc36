import type { OperationId } from '@flag-contract/types';

/** What is asked of the API. */
export interface Question {
  readonly operation: OperationId;
  readonly url: string;
}
