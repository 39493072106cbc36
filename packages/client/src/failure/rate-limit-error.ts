import { FlagContractError } from './flag-contract-error.ts';

/** Too many requests, even after waiting and asking again: 429. `retryAfterMs` says how long the server wants to be left alone. */
export class RateLimitError extends FlagContractError {
  override readonly name = 'RateLimitError';
}
