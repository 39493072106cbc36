import { FlagContractError } from './flag-contract-error.ts';

/** No answer in time: `timeoutMs` for one attempt, `deadlineMs` for all of them, or the server's own 408. */
export class TimeoutError extends FlagContractError {
  override readonly name = 'TimeoutError';
}
