import { createFailure } from '../failure/create-failure.ts';
import type { FailureDetails } from '../failure/flag-contract-error.ts';
import { UnreadableAnswerError } from '../failure/unreadable-answer-error.ts';
import type { Body, List } from './list.ts';
import { parseJson } from './parse-json.ts';

/** Reads a page's body, and makes sure of what paging stands on. The rest passes through as it came. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the body's type is the operation's.
export function readBody<PageBody extends Body<unknown>>(
  text: string,
  { keyOf }: List,
  details: FailureDetails,
): PageBody {
  const body = parseJson(text);
  const items = body?.['items'];
  if (Array.isArray(items) && items.every((item) => typeof keyOf(item) === 'string')) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what paging needs is there.
    return body as unknown as PageBody;
  }
  throw createFailure(UnreadableAnswerError, details, `got ${details.status} with no page in its body.`);
}
