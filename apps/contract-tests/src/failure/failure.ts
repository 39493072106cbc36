import type { Exchange } from '../target/exchange.ts';

/** One departure from what should be, and the exchanges that show it. */
export interface Failure {
  readonly sentence: string;
  readonly expected: string;
  readonly seen: string;
  readonly exchanges: readonly Exchange[];
}
