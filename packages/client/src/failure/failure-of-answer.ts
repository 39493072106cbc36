import { parseJson } from '../listing/parse-json.ts';
import { readRetryAfterMs } from '../retry/wait.ts';
import { createFailure } from './create-failure.ts';
import type { FailureDetails, FlagContractError } from './flag-contract-error.ts';
import { ForbiddenError } from './forbidden-error.ts';
import { InvalidRequestError } from './invalid-request-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { redact } from './redact.ts';
import { ServerError } from './server-error.ts';
import { TimeoutError } from './timeout-error.ts';
import { UnauthorizedError } from './unauthorized-error.ts';
import { UnreadableAnswerError } from './unreadable-answer-error.ts';

type FailureClass = new (message: string, details: FailureDetails) => FlagContractError;

const CLASSES: Readonly<Record<number, FailureClass>> = {
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  408: TimeoutError,
  429: RateLimitError,
};

/** The failure that an answer without a page stands for. */
export function failureOfAnswer(
  status: number,
  headers: Headers,
  text: string,
  details: FailureDetails,
  token: string,
): FlagContractError {
  const { code, message } = parseJson(text) ?? {};
  const given = typeof message === 'string' ? redact(message, token) : 'no reason given';
  const reason = status < 400 ? 'no page; redirects are not followed' : given;
  const told = {
    ...details,
    status,
    code: typeof code === 'string' ? redact(code, token) : undefined,
    retryAfterMs: readRetryAfterMs(status, headers),
  };
  return createFailure(classOf(status), told, `got ${status}: ${reason}`);
}

function classOf(status: number): FailureClass {
  if (status >= 500) return ServerError;
  return CLASSES[status] ?? (status >= 400 ? InvalidRequestError : UnreadableAnswerError);
}
