import { FlagContractError } from './flag-contract-error.ts';

/** No answer came through, even when asked again: nobody there, a connection that broke, a custom `fetch` that failed. */
export class NetworkError extends FlagContractError {
  override readonly name = 'NetworkError';
}
