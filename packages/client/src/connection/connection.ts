import type { Hooks } from '../client/hooks.ts';
import type { Fetch } from '../transport/fetch.ts';
import type { Token } from '../transport/token.ts';

/** What all calls of a client share. */
export interface Connection {
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly token: Token;
  readonly apiVersion: string | null;
  readonly hooks: Hooks;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: number;
  readonly maxWaitMs: number;
  /** The headers of the latest answer. */
  latestHeaders?: Headers;
}
