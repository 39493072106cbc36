import type { FeatureFlag, FeatureFlagConfig } from '@flag-contract/types';

/** A flag of the test data: its key, and whatever else a test is about. The rest is filled in. */
export interface TestFlag extends Partial<Omit<FeatureFlag, 'environments' | 'key'>> {
  readonly key: string;
  /**
   * What a test is about in each environment, by its key. The rest is filled in: a flag is off where nothing is said.
   * An environment that no flag of the project has is answered 404.
   */
  readonly environments?: Readonly<Record<string, Partial<FeatureFlagConfig>>>;
}

/** What the test API holds. */
export interface TestContent {
  /** Flags by the key of their project. Any other project is answered 404. */
  readonly projects?: Readonly<Record<string, readonly TestFlag[]>>;
  /** The tags. Defaults to those of the flags that are not archived, in alphabetical order. */
  readonly tags?: readonly string[];
  /** The token that is taken; any other is answered 401. Defaults to taking all. */
  readonly token?: string;
}

/** An answer that comes once, instead of the usual one. */
export interface TestAnswer {
  readonly status: number;
  /** Defaults to `{ code, message }` for the status. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that was made, without its token. */
export interface TestRequest {
  readonly url: string;
  readonly apiVersion: string | null;
}

/** An API without a server. */
export interface TestApi {
  /** For the option `fetch` of `createClient`. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Every request so far. */
  readonly requests: readonly TestRequest[];
  /** Lets the next request have this answer; called again, the one after that. */
  answerNext(answer: TestAnswer): void;
}
