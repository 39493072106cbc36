import type { Validator, Violation } from '../contract/violation.ts';
import { answerOf, type Exchange } from '../target/exchange.ts';
import type { Disagreement } from './report.ts';

/** The answers that one validator passes and the other does not; one of a kind. */
export function disagreements(
  exchanges: readonly Exchange[],
  ajv: Validator,
  prism: Validator,
): Disagreement[] {
  const found = new Map<string, Disagreement>();
  for (const { request, ...exchange } of exchanges) {
    const answer = answerOf({ request, ...exchange });
    if (answer === undefined) continue;
    const [byAjv, byPrism] = [ajv, prism].map((validator) => validator.validate(request.operationId, answer));
    if (byAjv === undefined || byPrism === undefined || byAjv.length > 0 === byPrism.length > 0) continue;
    const kind = `${request.operationId} ${answer.status} ${[...byAjv, ...byPrism].map(({ at }) => at).join(' ')}`;
    found.set(kind, { request: request.url.href, ajv: byAjv.map(inWords), prism: byPrism.map(inWords) });
  }
  return [...found.values()];
}

function inWords({ aspect, at, message }: Violation): string {
  return `${aspect} ${at} ${message}`.replaceAll(/\s+/g, ' ');
}
