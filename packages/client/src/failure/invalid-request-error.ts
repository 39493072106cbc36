import { FlagContractError } from './flag-contract-error.ts';

/** The request is wrong, and sending it again will not help: 400, another 4xx, or refused before it was sent. */
export class InvalidRequestError extends FlagContractError {
  override readonly name = 'InvalidRequestError';
}
