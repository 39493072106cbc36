import { FlagContractError } from './flag-contract-error.ts';

/** The server failed, even when asked again: a status from 500 to 599. */
export class ServerError extends FlagContractError {
  override readonly name = 'ServerError';
}
