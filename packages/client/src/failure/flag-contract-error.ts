import type { OperationId } from '@flag-contract/types';

/** What every failure of this package carries. */
export interface FailureDetails {
  /** The operation of the contract that failed: `getFeatureFlags` or `getTags`. */
  readonly operation: OperationId;
  /** How many requests were sent for it: 0 when it failed before the first. */
  readonly attempts: number;
  /**
   * The whole address that was asked for, without the token; on a walk its `offset` tells the page. Undefined when it
   * failed before there was one.
   */
  readonly url?: string | undefined;
  /** The HTTP status of the last answer. Undefined when there was none. */
  readonly status?: number | undefined;
  /** The `code` of the API's error body, such as `rate_limited`. Undefined when the answer had none. */
  readonly code?: string | undefined;
  /** How long the server asked to wait, in milliseconds. Undefined when it named no time. */
  readonly retryAfterMs?: number | undefined;
  /** The `reason` of the signal, or what `fetch` threw: a copy of its name, message, code and cause, without the token. */
  readonly cause?: unknown;
}

/**
 * Every failure of this package is an instance of this class, and of a subclass that tells its kind. None holds the
 * access token: not in its message, nor in what `JSON.stringify` and `util.inspect` show of it.
 *
 * @example
 * ```ts
 * try {
 *   await client.listFlags('no-such-project');
 * } catch (error) {
 *   if (!(error instanceof FlagContractError)) throw error;
 *   console.log(error.name, error.status, error.code, error.operation, error.attempts);
 *   // NotFoundError 404 not_found getFeatureFlags 1
 *   console.log(error.url); // https://app.launchdarkly.com/api/v2/flags/no-such-project
 * }
 * ```
 */
export abstract class FlagContractError extends Error implements FailureDetails {
  declare readonly operation: OperationId;
  declare readonly attempts: number;
  declare readonly url: string | undefined;
  declare readonly status: number | undefined;
  declare readonly code: string | undefined;
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, details: FailureDetails) {
    // Takes the cause from the details, and hides it from JSON.
    super(message, details);
    Object.assign(this, details);
  }

  /** What `JSON.stringify` writes: the name, the message, and the details. */
  toJSON(): FailureDetails & { readonly name: string; readonly message: string } {
    // oxlint-disable-next-line typescript/no-misused-spread -- the details are own properties; methods are not wanted.
    return { ...this, message: this.message };
  }
}
