import type { RateLimit } from '../rate-limit/count-requests.ts';
import type { Latency } from './delay-answers.ts';
import type { Limits } from './limits.ts';

/** Under which conditions a server answers: at once and as often as asked, unless something is said here. */
export interface ServingConditions {
  /** How long every answer is held back. */
  readonly latencyMs?: Latency | undefined;
  /** How many requests each access token has. */
  readonly rateLimit?: RateLimit | undefined;
  /** Whether web pages of other origins may read answers. */
  readonly allowsOrigins?: boolean;
  /** Of connections. */
  readonly limits?: Limits;
}
