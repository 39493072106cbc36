import type { FlagContractError } from '../failure/flag-contract-error.ts';

const FIRST_BACKOFF_MS = 500;
/** The API counts requests in windows of ten seconds: who waits that long is in the next one. */
const LONGEST_BACKOFF_MS = 10_000;
const JITTER_MS = 250;
/** Seconds since 1970 stay below this for three thousand years, milliseconds have been above it since 1973. */
const SECONDS_BELOW = 1e11;

/** How long the server asks to wait, in milliseconds. Undefined when it names no time, or one that has passed. */
export function readRetryAfterMs(status: number, headers: Headers): number | undefined {
  const nowMs = Date.now();
  const afterMs =
    readRetryAfter(headers.get('Retry-After'), nowMs) ??
    (status === 429 ? readReset(headers, nowMs) : undefined);
  return Number(afterMs) > 0 ? afterMs : undefined;
}

/** How long to wait before the next attempt. What the server named is never cut short, only jittered upwards. */
export function waitMsAfter({ retryAfterMs }: FlagContractError, attempts: number): number {
  if (retryAfterMs) return retryAfterMs + Math.random() * JITTER_MS;
  const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** (attempts - 1), LONGEST_BACKOFF_MS);
  return backoffMs * (0.5 + Math.random() / 2);
}

/** A number of seconds, or an HTTP date. */
function readRetryAfter(text: string | null, nowMs: number): number | undefined {
  if (!text) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Milliseconds since 1970; some servers write seconds. */
function readReset(headers: Headers, nowMs: number): number | undefined {
  const reset = Number(headers.get('X-Ratelimit-Reset'));
  return reset > 0 ? (reset > SECONDS_BELOW ? reset : reset * 1000) - nowMs : undefined;
}
