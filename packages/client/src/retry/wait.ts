import type { FlagContractError } from '../failure/flag-contract-error.ts';
import { readNumber, readRateLimit } from '../transport/rate-limit.ts';

const FIRST_BACKOFF_MS = 500;
/** The API counts requests in windows of ten seconds. Four waits that begin with this one last longer than that. */
const FIRST_RATE_LIMIT_BACKOFF_MS = 2000;
const LONGEST_BACKOFF_MS = 10_000;
const JITTER_MS = 250;

/** How long the server asks to wait, in milliseconds. Undefined when it names no time, or one that has passed. */
export function readRetryAfterMs(status: number, headers: Headers): number | undefined {
  // The local clock may be wrong. The server's leaves out fractions of a second, so the wait is never too short by it.
  const nowMs = readDateMs(headers, 'Date') || Date.now();
  const { resetMs = 0, authTokenResetMs = 0 } = readRateLimit(headers);
  return [
    (readNumber(headers, 'Retry-After') ?? 0) * 1000,
    readDateMs(headers, 'Retry-After') - nowMs,
    status === 429 ? Math.max(resetMs, authTokenResetMs) - nowMs : 0,
  ].find((ms) => ms > 0);
}

/** How long to wait before the next attempt. What the server named is never cut short, only jittered upwards. */
export function waitMsAfter({ status, retryAfterMs }: FlagContractError, attempts: number): number {
  if (retryAfterMs) return retryAfterMs + Math.random() * JITTER_MS;
  const firstMs = status === 429 ? FIRST_RATE_LIMIT_BACKOFF_MS : FIRST_BACKOFF_MS;
  const backoffMs = Math.min(firstMs * 2 ** (attempts - 1), LONGEST_BACKOFF_MS);
  return backoffMs * (0.5 + Math.random() / 2);
}

/** The HTTP date that a header holds, in Unix milliseconds, or NaN. */
function readDateMs(headers: Headers, name: string): number {
  const text = headers.get(name) ?? '';
  // `Date.parse` takes much else for a date, but nothing else has a time of day.
  return text.includes(':') ? Date.parse(text) : Number.NaN;
}
