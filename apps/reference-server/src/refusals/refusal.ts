import { errorRows, type ErrorRow } from './error-rows.ts';

const QUOTE_LENGTH_MAX = 80;

/** Thrown wherever a request turns out to be unanswerable; the app sends its row. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly row: ErrorRow;

  constructor(row: ErrorRow, message: string = row.message) {
    super(message);
    this.row = { ...row, message };
  }
}

/** The commonest refusal: 400 with a sentence that says what is wrong and what would be right. */
export function invalidRequest(message: string): Refusal {
  return new Refusal(errorRows.invalidRequest, message);
}

/** Text that a client sent, for a message: between backticks, and no longer than a line. */
export function quote(text: string): string {
  return `\`${text.length > QUOTE_LENGTH_MAX ? `${text.slice(0, QUOTE_LENGTH_MAX)}…` : text}\``;
}
