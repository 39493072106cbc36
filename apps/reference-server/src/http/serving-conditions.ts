import type { ScriptedFaults } from '../faults/scripted-faults.ts';
import type { RateLimit } from '../rate-limit/count-requests.ts';
import type { Latency } from './delay-answers.ts';
import type { Limits } from './limits.ts';
import type { AnsweredRequest } from './record-requests.ts';

/** Under which conditions a server answers: at once and as often as asked, unless something is said here. */
export interface ServingConditions {
  /** How long every answer is held back. */
  readonly latencyMs?: Latency | undefined;
  /** How many requests each access token has. */
  readonly rateLimit?: RateLimit | undefined;
  /** Whether web pages of other origins may read answers. */
  readonly allowsOrigins?: boolean;
  /** What a test asked to be answered instead. */
  readonly scriptedFaults?: ScriptedFaults;
  /** Gets every request that was answered. */
  readonly requests?: AnsweredRequest[];
  /** Of connections. */
  readonly limits?: Limits;
}
