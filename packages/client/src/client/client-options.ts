import type { ApiVersion } from '@flag-contract/types';
import type { Fetch } from '../transport/fetch.ts';
import type { Token } from '../transport/token.ts';
import type { Hooks } from './hooks.ts';

/** When to ask again: after 408, 429, 5xx, a timeout, and when no answer came through. */
export interface RetryOptions {
  /** How often to ask again, at most. 0 switches it off. Defaults to 4. */
  readonly limit?: number | undefined;
  /** The longest wait that a server may ask for, in milliseconds. Beyond it the call fails at once. Defaults to 60,000. */
  readonly maxWaitMs?: number | undefined;
}

/**
 * What `createClient` takes.
 *
 * @example
 * ```ts
 * const options: ClientOptions = { token, baseUrl: 'https://app.eu.launchdarkly.com', retry: { limit: 2 } };
 * const client = createClient(options);
 * ```
 */
export interface ClientOptions {
  /** The access token, or a function that gives it. */
  readonly token: Token;
  /** Where the API is, up to `/api/v2`, which the client adds. Defaults to `https://app.launchdarkly.com`. */
  readonly baseUrl?: string | undefined;
  /** The version to ask for, or null to send no `LD-API-Version`. Defaults to `20240415`. */
  readonly apiVersion?: ApiVersion | null | undefined;
  /** The longest that one attempt may take, in milliseconds. Defaults to 30,000. */
  readonly timeoutMs?: number | undefined;
  /** The longest that one page may take with all its attempts and waits, in milliseconds. Defaults to 120,000. */
  readonly deadlineMs?: number | undefined;
  /** When to ask again. */
  readonly retry?: RetryOptions | undefined;
  /** What sends requests. Defaults to the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Functions that are told what happens. */
  readonly hooks?: Hooks | undefined;
}
