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

interface Window {
  /** When it began: in Unix milliseconds, and in milliseconds of a clock that nobody sets. */
  readonly start: number;
  readonly startMs: number;
  readonly count: number;
}

/**
 * Counts requests in fixed windows, each of which begins with the first request after the one before it. A window ends
 * by the clock, or when its time has really gone by: a clock that stands would keep it open for ever.
 *
 * @param now the present, in Unix milliseconds
 * @returns counts a request of whoever shares a window; the caller sees to it that those are few
 */
export function countRequests(
  { requests, windowMs }: RateLimit,
  now: () => number,
): (who: string) => Allowance {
  const windows = new Map<string, Window>();
  return (who) => {
    const [time, timeMs] = [now(), performance.now()];
    const last = windows.get(who) ?? { start: time, startMs: timeMs, count: 0 };
    const passedMs = Math.max(time - last.start, timeMs - last.startMs);
    // A clock that was set back stands before every window that has begun.
    const isOpen = time >= last.start && passedMs < windowMs;
    const window = isOpen ? { ...last, count: last.count + 1 } : { start: time, startMs: timeMs, count: 1 };
    windows.set(who, window);
    return {
      isExceeded: window.count > requests,
      remaining: Math.max(0, requests - window.count),
      resetDate: window.start + windowMs,
      resetInMs: isOpen ? windowMs - passedMs : windowMs,
    };
  };
}
