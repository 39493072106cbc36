import { FlagContractError } from './flag-contract-error.ts';

/**
 * No answer came through, even when asked again: nobody there, a connection that broke, a custom `fetch` that failed.
 * `cause` tells what `fetch` threw.
 */
export class NetworkError extends FlagContractError {
  override readonly name = 'NetworkError';
}
