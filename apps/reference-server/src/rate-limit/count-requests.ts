/** How many requests a window takes, and how long it is open. */
export interface RateLimit {
  readonly requests: number;
  readonly windowMs: number;
}

/** Where a request stands in its window. */
export interface Allowance {
  readonly isExceeded: boolean;
  /** How many requests the window still takes. */
  readonly remaining: number;
  /** When the window ends, in Unix milliseconds, and how far away that is. */
  readonly resetDate: number;
  readonly resetInMs: number;
}

/**
 * Counts requests in fixed windows, each of which begins with the first request after the one before it.
 *
 * @param now the present, in Unix milliseconds
 * @returns counts a request of whoever shares a window; the caller sees to it that those are few
 */
export function countRequests(
  { requests, windowMs }: RateLimit,
  now: () => number,
): (who: string) => Allowance {
  const windows = new Map<string, { readonly start: number; readonly count: number }>();
  return (who) => {
    const time = now();
    const last = windows.get(who);
    // A clock that was set back stands before every window that has begun.
    const isOpen = last !== undefined && time >= last.start && time < last.start + windowMs;
    const { start, count } = isOpen ? { ...last, count: last.count + 1 } : { start: time, count: 1 };
    windows.set(who, { start, count });
    const resetDate = start + windowMs;
    return {
      isExceeded: count > requests,
      remaining: Math.max(0, requests - count),
      resetDate,
      resetInMs: resetDate - time,
    };
  };
}
