import type { OperationId } from '@flag-contract/types';
import { createFailure } from './create-failure.ts';
import { InvalidRequestError } from './invalid-request-error.ts';

/** Ends a call before anything is sent. */
export function refuse(operation: OperationId, reason: string): never {
  throw createFailure(InvalidRequestError, { operation, attempts: 0 }, `was not sent: ${reason}.`);
}
