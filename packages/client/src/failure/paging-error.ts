import { FlagContractError } from './flag-contract-error.ts';

/** The server's pages lead nowhere: a link to another origin, one without an offset, a list that does not advance. */
export class PagingError extends FlagContractError {
  override readonly name = 'PagingError';
}
