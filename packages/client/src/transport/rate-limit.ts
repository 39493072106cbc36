/**
 * What the latest answer said about rate limits. All may be undefined: servers leave headers out, and browsers show
 * only those that the server exposes.
 *
 * @example
 * ```ts
 * await client.listTags();
 * const { routeRemaining, resetMs } = client.lastRateLimit ?? {};
 * if (routeRemaining === 0 && resetMs !== undefined) console.log('Full until', new Date(resetMs));
 * ```
 */
export interface RateLimit {
  /** Requests that the whole account may make in a window. */
  readonly globalLimit: number | undefined;
  /** How many of them remain. */
  readonly globalRemaining: number | undefined;
  /** Requests that may be made of this operation in a window. */
  readonly routeLimit: number | undefined;
  /** How many of them remain. */
  readonly routeRemaining: number | undefined;
  /** Requests that may be made with this token in a window. */
  readonly authTokenLimit: number | undefined;
  /** How many of them remain. */
  readonly authTokenRemaining: number | undefined;
  /** When the window ends, in Unix milliseconds. */
  readonly resetMs: number | undefined;
  /** When the token's window ends, in Unix milliseconds. */
  readonly authTokenResetMs: number | undefined;
}

/** Seconds since 1970 stay below this for three thousand years, milliseconds have been above it since 1973. */
const SECONDS_BELOW = 1e11;

export function readRateLimit(headers: Headers): RateLimit {
  const read = (name: string): number | undefined => readNumber(headers, `X-Ratelimit-${name}`);
  // Milliseconds; some servers write seconds.
  const readReset = (name: string): number | undefined => {
    const reset = read(name);
    return reset && reset < SECONDS_BELOW ? reset * 1000 : reset;
  };
  return {
    globalLimit: read('Global-Limit'),
    globalRemaining: read('Global-Remaining'),
    routeLimit: read('Route-Limit'),
    routeRemaining: read('Route-Remaining'),
    authTokenLimit: read('Auth-Token-Limit'),
    authTokenRemaining: read('Auth-Token-Remaining'),
    resetMs: readReset('Reset'),
    authTokenResetMs: readReset('Auth-Token-Reset'),
  };
}

/** The number that a header holds, in decimal digits. Undefined when it holds anything else. */
export function readNumber(headers: Headers, name: string): number | undefined {
  const text = headers.get(name) ?? '';
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
