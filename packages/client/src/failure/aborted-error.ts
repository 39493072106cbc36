import { FlagContractError } from './flag-contract-error.ts';

/** The `signal` of the call was aborted; `cause` is its reason. Its `name` is `AbortError`, as that of `fetch`. */
export class AbortedError extends FlagContractError {
  override readonly name = 'AbortError';
}
