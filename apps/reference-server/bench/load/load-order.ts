/** So many requests to make, spread over so many connections. */
export interface LoadOrder {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Asked in this order, again from the beginning after the last. Each connection begins somewhere else. */
  readonly paths: readonly string[];
  readonly requests: number;
  readonly connections: number;
  readonly timeoutSeconds: number;
}

/** What came of it. */
export interface LoadResult {
  readonly answers: number;
  /** Answers other than 2xx, requests without an answer. */
  readonly failures: number;
  readonly durationMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}
