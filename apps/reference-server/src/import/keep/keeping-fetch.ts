import { type FailureDetails, type Fetch, UnreadableAnswerError } from '@flag-contract/client';

import type { CheckAnswer } from '../read/check-answer.ts';
import type { KeptPages } from './kept-answers.ts';

// A page has at most a hundred flags; this is far more than they take.
const ANSWER_BYTES_MAX = 64 * 1_024 * 1_024;

/** What a fetch does with the answers of one list. */
interface Keeping {
  /** Where answers are kept; those that are there are not asked for again. */
  readonly pages: KeptPages;
  readonly check: CheckAnswer;
  readonly operation: FailureDetails['operation'];
  /** What no answer may hold, since answers are kept and served. */
  readonly token: string;
  readonly onAnswer: () => void;
}

/** A fetch that keeps each answer that is right, and gives again what was kept. */
export function keepingFetch({ pages, check, operation, token, onAnswer }: Keeping): Fetch {
  return async (url, init) => {
    const kept = await pages.read(url);
    if (kept !== undefined && check(kept) === undefined) return new Response(kept);
    const response = await fetch(url, init);
    if (response.status !== 200) return response;
    const refuse = (reason: string): never => {
      // One of the client's own, so that it does not ask for the same again.
      throw new UnreadableAnswerError(`the answer to ${url} ${reason}`, { operation, attempts: 1 });
    };
    const text = (await readText(response)) ?? refuse('is too long');
    const fault = check(text) ?? checkSecret(text, token);
    if (fault !== undefined) refuse(fault);
    await pages.write(url, text).catch((error: Error) => refuse(`was not kept: ${error.message}`));
    onAnswer();
    return new Response(text);
  };
}

/** The body as text; undefined where it is too long. */
async function readText(response: Response): Promise<string | undefined> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the chunks of a body are bytes by its standard
  const body = response.body as AsyncIterable<Uint8Array> | null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > ANSWER_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function checkSecret(text: string, token: string): string | undefined {
  const secret = token.slice(token.indexOf(' ') + 1);
  return text.includes(secret) ? 'holds the access token, which is not to be kept' : undefined;
}
