import { FlagContractError } from './flag-contract-error.ts';

/** There is no valid access token: 401, or the token was refused before it was sent. */
export class UnauthorizedError extends FlagContractError {
  override readonly name = 'UnauthorizedError';
}
