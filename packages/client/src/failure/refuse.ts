import type { OperationId } from '@flag-contract/types';
import { InvalidRequestError } from './invalid-request-error.ts';

/** Ends a call before anything is sent. */
export function refuse(operation: OperationId, reason: string): never {
  throw new InvalidRequestError(`${operation} was not sent: ${reason}.`, { operation, attempts: 0 });
}
