import { FlagContractError } from './flag-contract-error.ts';

/** An answer that no page can be read from: a redirect (none is followed), HTML, broken JSON, items of another shape. */
export class UnreadableAnswerError extends FlagContractError {
  override readonly name = 'UnreadableAnswerError';
}
