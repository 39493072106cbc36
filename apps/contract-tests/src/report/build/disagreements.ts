import type { Validator, Violation } from '../../contract/violation.ts';
import { isHuge } from '../../json/is-huge.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import type { Disagreement } from '../report.ts';
import { shorten } from './shorten.ts';

const KINDS_MAX = 50;
const VIOLATIONS_MAX = 10;
const TEXT_LENGTH_MAX = 500;

/** The answers that one validator passes and the other does not; one of a kind. */
export function disagreements(
  exchanges: readonly Exchange[],
  ajv: Validator,
  prism: Validator,
  redact: (text: string) => string,
): readonly Disagreement[] {
  const shown = (text: string): string => shorten(redact(text), TEXT_LENGTH_MAX);
  const said = (violations: readonly Violation[]): string[] =>
    violations.slice(0, VIOLATIONS_MAX).map((violation) => shown(inWords(violation)));
  const found = new Map<string, Disagreement>();
  for (const { request, ...exchange } of exchanges) {
    const answer = answerOf({ request, ...exchange });
    // Prism gathers every error, so it is spared what may have millions.
    if (answer === undefined || isHuge(answer.json)) continue;
    const [byAjv, byPrism] = [ajv, prism].map((validator) => validator.validate(request.operationId, answer));
    if (byAjv === undefined || byPrism === undefined || byAjv.length > 0 === byPrism.length > 0) continue;
    const kind = `${request.operationId} ${answer.status} ${[...byAjv, ...byPrism].map(({ at }) => at).join(' ')}`;
    if (found.size === KINDS_MAX && !found.has(kind)) continue;
    found.set(kind, { request: shown(request.url.href), ajv: said(byAjv), prism: said(byPrism) });
  }
  return [...found.values()];
}

function inWords({ aspect, at, message }: Violation): string {
  return `${aspect} ${at} ${message}`.replaceAll(/\s+/g, ' ');
}
