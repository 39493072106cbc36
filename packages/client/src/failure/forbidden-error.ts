import { FlagContractError } from './flag-contract-error.ts';

/** The access token is valid, and may not read this: 403. */
export class ForbiddenError extends FlagContractError {
  override readonly name = 'ForbiddenError';
}
