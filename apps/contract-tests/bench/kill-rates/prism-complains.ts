import type { Validator } from '../../src/contract/violation.ts';
import { answerOf, type Exchange } from '../../src/target/exchange.ts';

/** For each request, whether Prism finds fault with its answer; an answer that can't be read is at fault. */
export function prismComplaints(exchanges: readonly Exchange[], prism: Validator): readonly boolean[] {
  return exchanges.map((exchange) => {
    const answer = answerOf(exchange);
    return answer === undefined || prism.validate(exchange.request.operationId, answer).length > 0;
  });
}

/** Whether there is a complaint where the right server's answer gave none. */
export function complainsOfMore(own: readonly boolean[], right: readonly boolean[]): boolean {
  return own.some((complains, index) => complains && right[index] !== true);
}
