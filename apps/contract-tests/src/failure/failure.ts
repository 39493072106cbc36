import type { Exchange } from '../target/exchange.ts';

/** One departure from what should be, and the exchanges that show it. */
export interface Failure {
  readonly sentence: string;
  readonly expected: string;
  readonly seen: string;
  /** How far it reaches, where that is known: how many of what was tried are wrong, and what beside it is right. */
  readonly extent?: string;
  readonly exchanges: readonly Exchange[];
}
