import type { OperationId } from '@flag-contract/types';
import type { FlagContractError } from '../failure/flag-contract-error.ts';

/** A request that is about to be sent. */
export interface RequestEvent {
  readonly operation: OperationId;
  /** The whole address. The token is not in it. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An answer that has come, of whatever status. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** From the request to the end of the body, in milliseconds. */
  readonly durationMs: number;
}

/** An attempt that failed, and will be followed by another. */
export interface RetryEvent extends RequestEvent {
  readonly error: FlagContractError;
  /** How long the client waits before it, in milliseconds. */
  readonly waitMs: number;
}

/** Between two pages of a walk the server's total changed: items were added or taken away meanwhile. */
export interface DriftEvent {
  readonly operation: OperationId;
  /** The index of the page on which it showed. */
  readonly offset: number;
  readonly totalBefore: number;
  readonly totalAfter: number;
}

/**
 * Functions that are told what happens, for logs and metrics. They see no headers and no token. The call waits for
 * them, with no limit of time, and what they throw ends it; both hold for `async` functions, too.
 *
 * @example
 * ```ts
 * const client = createClient({
 *   token,
 *   hooks: {
 *     onResponse: ({ url, status, durationMs }) => console.log(status, Math.round(durationMs), url),
 *     onRetry: ({ error, waitMs }) => console.warn(`${error.message} Again in ${Math.round(waitMs)} ms.`),
 *   },
 * });
 * ```
 */
export interface Hooks {
  onRequest?(event: RequestEvent): unknown;
  onResponse?(event: ResponseEvent): unknown;
  onRetry?(event: RetryEvent): unknown;
  onDrift?(event: DriftEvent): unknown;
}
