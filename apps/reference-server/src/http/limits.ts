/** What a connection may take before it is ended. */
export interface Limits {
  /** For the head of a request to arrive. */
  readonly headTimeoutMs: number;
  /** For the whole of it, with the body that is not read. */
  readonly requestTimeoutMs: number;
  /** Without a byte in either direction. */
  readonly silenceTimeoutMs: number;
  /** Between an answer and the next request. */
  readonly keepAliveTimeoutMs: number;
  /** How often the first two are looked at. */
  readonly checkIntervalMs: number;
  /** How long a closing server waits for the answers under way. */
  readonly closeTimeoutMs: number;
  /** How long it waits for a client that takes nothing of its answer; twice, as Node looks once more before it tells. */
  readonly takeTimeoutMs: number;
  readonly connectionsMax: number;
}

/** The longest that an answer may be held back. */
export const LATENCY_MAX_MS = 60_000;

export const LIMITS: Limits = {
  headTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  silenceTimeoutMs: 2 * LATENCY_MAX_MS,
  keepAliveTimeoutMs: 72_000,
  checkIntervalMs: 1_000,
  closeTimeoutMs: LATENCY_MAX_MS + 10_000,
  takeTimeoutMs: 1_000,
  connectionsMax: 1_000,
};
