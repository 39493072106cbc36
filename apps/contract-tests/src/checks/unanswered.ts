import { describeOutcome } from '../listing/page.ts';
import { answerOf, type Exchange } from '../target/exchange.ts';
import type { Outcome } from './check.ts';

/** The outcome where a question got no answer: of what it would have shown nothing is known. Nothing where all did. */
export function unanswered(...exchanges: readonly Exchange[]): Outcome | undefined {
  const silent = exchanges.find((exchange) => answerOf(exchange) === undefined);
  return silent && { verdict: 'inconclusive', reason: describeOutcome(silent) };
}
