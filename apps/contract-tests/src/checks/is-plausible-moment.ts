const YEAR_MS = 365.25 * 24 * 3600 * 1000;
/** The year 2000: seconds, taken for milliseconds, lie in January 1970. */
export const EARLIEST_MS = 30 * YEAR_MS;
/** Some moments lie ahead, such as the end of a debugging session; microseconds lie 50,000 years ahead. */
export const AHEAD_MAX_MS = 10 * YEAR_MS;

/** Whether a number may be a moment of this API in Unix milliseconds, and not in another unit. */
export function isPlausibleMoment(value: number, nowMs: number): boolean {
  return value >= EARLIEST_MS && value <= nowMs + AHEAD_MAX_MS;
}
