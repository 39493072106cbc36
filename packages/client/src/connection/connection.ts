import type { Hooks } from '../client/hooks.ts';
import type { Fetch } from '../transport/fetch.ts';
import type { Token } from '../transport/token.ts';

/** What a call may take, in time and attempts. */
export interface Limits {
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: number;
  readonly maxWaitMs: number;
}

/** What all calls of a client share. */
export interface Connection extends Limits {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly token: Token;
  readonly apiVersion: string | null;
  readonly hooks: Hooks;
  /** The headers of the latest answer. */
  latestHeaders: Headers | undefined;
}
