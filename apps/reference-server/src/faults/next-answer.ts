import type { OperationId } from '@flag-contract/types';

/**
 * A failure that requests get instead of what they ask for.
 *
 * @example
 * const next: NextAnswer = { status: 503, times: 2, headers: { 'Retry-After': '1' }, operationId: 'getFeatureFlags' }
 */
export interface NextAnswer {
  /** The status, from 400 to 599. */
  readonly status: number;
  /** Defaults to `{ code, message }` for the status. An object is sent as JSON, a text as it is. */
  readonly body?: object | string;
  /**
   * More headers, such as `Retry-After`, which is 1 with 429 unless it stands here. Those that say how long the answer is
   * are the server's own.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests get it. Defaults to 1. */
  readonly times?: number;
  /** Whose requests get it: `getTags` or `getFeatureFlags`. Defaults to any, on other paths too. */
  readonly operationId?: OperationId;
}
