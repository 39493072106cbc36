import type { CallOptions } from '../client/call-options.ts';
import type { Connection } from '../connection/connection.ts';
import type { FlagContractError } from '../failure/flag-contract-error.ts';
import { NetworkError } from '../failure/network-error.ts';
import { RateLimitError } from '../failure/rate-limit-error.ts';
import { ServerError } from '../failure/server-error.ts';
import { TimeoutError } from '../failure/timeout-error.ts';
import { attempt } from './attempt.ts';
import type { SuccessfulAnswer } from './attempt.ts';
import type { Question } from './question.ts';
import { waitMsAfter } from './wait.ts';
import { sleep } from './within-time.ts';

/** Sends a question, and again after failures that pass, until there is an answer or a limit is reached. */
export async function call(
  connection: Connection,
  question: Question,
  { signal, timeoutMs = connection.timeoutMs, deadlineMs = connection.deadlineMs }: CallOptions,
): Promise<SuccessfulAnswer> {
  const { retries, maxWaitMs } = connection;
  const endMs = performance.now() + deadlineMs;
  for (let attempts = 1; ; attempts++) {
    const limitMs = Math.min(timeoutMs, endMs - performance.now());
    try {
      return await attempt(connection, question, attempts, limitMs, signal);
    } catch (error) {
      // Written so that a bound which is no number allows nothing.
      if (!(attempts <= retries) || !passes(error) || !((error.retryAfterMs ?? 0) <= maxWaitMs)) throw error;
      const waitMs = waitMsAfter(error, attempts);
      if (!(performance.now() + waitMs < endMs)) throw error;
      await connection.hooks.onRetry?.({ ...question, attempt: attempts, error, waitMs });
      await sleep(waitMs, signal, { ...question, attempts });
    }
  }
}

function passes(error: unknown): error is FlagContractError {
  return [RateLimitError, ServerError, NetworkError, TimeoutError].some((kind) => error instanceof kind);
}
