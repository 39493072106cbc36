import type { Answer } from './exchange.ts';

/** Who says to come back later than that is not asked again. The windows of the real service last ten seconds. */
const DELAY_MAX_MS = 60_000;
/** What to wait when an answer says nothing, or names a moment that has passed. */
const DELAY_DEFAULT_MS = 1_000;

/**
 * How long to wait before asking again after a 429, from `Retry-After`, else from `X-Ratelimit-Reset`. Nothing when that
 * is too long to wait for.
 */
export function retryDelayMs(answer: Answer, nowMs: number): number | undefined {
  const delayMs = fromRetryAfter(answer, nowMs) ?? fromReset(answer, nowMs) ?? DELAY_DEFAULT_MS;
  if (delayMs > DELAY_MAX_MS) return undefined;
  return delayMs >= 0 ? delayMs : DELAY_DEFAULT_MS;
}

function fromRetryAfter({ headers }: Answer, nowMs: number): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  const delayMs = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - nowMs;
  return Number.isNaN(delayMs) ? undefined : delayMs;
}

function fromReset({ headers }: Answer, nowMs: number): number | undefined {
  const value = headers['x-ratelimit-auth-token-reset'] ?? headers['x-ratelimit-reset'];
  return value !== undefined && /^\d+$/.test(value) ? Number(value) - nowMs : undefined;
}
