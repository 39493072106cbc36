import type { Answer } from './exchange.ts';

/** Longer than the ten-second windows of the real service. */
const DELAY_MAX_MS = 15_000;
/** What to wait when an answer says nothing, or names a moment that has passed. */
const DELAY_DEFAULT_MS = 1_000;

/** How long to wait before asking again after a 429, from `Retry-After`, else from `X-Ratelimit-Reset`. */
export function retryDelayMs(answer: Answer, nowMs: number): number {
  const delayMs = fromRetryAfter(answer, nowMs) ?? fromReset(answer, nowMs) ?? DELAY_DEFAULT_MS;
  return Math.min(delayMs >= 0 ? delayMs : DELAY_DEFAULT_MS, DELAY_MAX_MS);
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
