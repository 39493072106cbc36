import { setTimeout } from 'node:timers/promises';

import { RateLimitError } from '@flag-contract/client';

// The API counts requests in windows of ten seconds.
const WINDOW_MS = 10_000;
const PATIENCE_MS = 15 * 60_000;

/**
 * Does work again when the server had enough of requests: what was answered before is kept, so that each time goes
 * further. The client has waited as the server said already; this is for when that was not enough.
 *
 * @param answerCount how many answers came so far; patience ends after 15 minutes without another one
 */
export async function waitForTurn<Result>(
  work: () => Promise<Result>,
  answerCount: () => number,
  signal: AbortSignal,
): Promise<Result> {
  let answersBefore = answerCount();
  let endMs = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error;
      if (answerCount() > answersBefore) endMs = performance.now() + PATIENCE_MS;
      answersBefore = answerCount();
      const waitMs = error.retryAfterMs ?? WINDOW_MS;
      if (performance.now() + waitMs > endMs) throw error;
      await setTimeout(waitMs, undefined, { signal });
    }
  }
}
