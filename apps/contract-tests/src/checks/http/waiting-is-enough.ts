import type { Failure } from '../../failure/failure.ts';
import { exchangesOf } from '../../listing/exchanges-of.ts';
import type { Listing } from '../../listing/listing.ts';
import { answerOf, questionOf, type Exchange } from '../../target/exchange.ts';
import { RATE_LIMITED } from '../../target/target-client.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';

/** A request that was refused for coming too soon, and the next try of the same one. */
interface Retry {
  readonly refusal: Exchange;
  readonly retry: Exchange;
}

/** Whether who waited as long as told is not told to wait once more, though nobody else came in between. */
export function waitingIsEnough({ client }: CheckContext, listing: Listing): Outcome {
  const waited = [...Map.groupBy(exchangesOf(client, listing), ({ request }) => questionOf(request)).values()]
    .flatMap(pairs)
    .filter(hasWaited);
  if (waited.length === 0) return notExercised('a rate limit that this run met and waited for');
  const inVain = waited.filter((pair) => isRateLimited(pair.retry) && !othersCame(client.exchanges, pair));
  return judged(inVain.slice(0, 1).map(waitedInVain));
}

function pairs(same: readonly Exchange[]): Retry[] {
  return same.flatMap((refusal, index) => {
    const retry = same[index + 1];
    return retry !== undefined && isRateLimited(refusal) ? [{ refusal, retry }] : [];
  });
}

function waitedInVain({ refusal, retry }: Retry): Failure {
  return {
    sentence: 'A request that waited as long as `Retry-After` said is refused again.',
    expected: `no ${RATE_LIMITED} after ${retryAfterMs(refusal)} ms`,
    seen: `status ${RATE_LIMITED} after ${Math.round(retry.startedMs - endedMs(refusal))} ms`,
    exchanges: [retry],
  };
}

function hasWaited({ refusal, retry }: Retry): boolean {
  const delayMs = retryAfterMs(refusal);
  return delayMs !== undefined && retry.startedMs - endedMs(refusal) >= delayMs;
}

/** In seconds, as most say it; with a date, another clock would have a say. */
function retryAfterMs(refusal: Exchange): number | undefined {
  const value = answerOf(refusal)?.headers['retry-after'] ?? '';
  return /^\d+$/.test(value) ? Number(value) * 1000 : undefined;
}

/** What others got meanwhile, this one could not get. */
function othersCame(exchanges: readonly Exchange[], { refusal, retry }: Retry): boolean {
  return exchanges.some(
    (other) => !isRateLimited(other) && other.startedMs < endedMs(retry) && endedMs(other) > endedMs(refusal),
  );
}

function isRateLimited(exchange: Exchange): boolean {
  return answerOf(exchange)?.status === RATE_LIMITED;
}

function endedMs({ startedMs, durationMs }: Exchange): number {
  return startedMs + durationMs;
}
