import { FlagContractError } from './flag-contract-error.ts';

/** The project, or an environment that was asked for, does not exist: 404. */
export class NotFoundError extends FlagContractError {
  override readonly name = 'NotFoundError';
}
