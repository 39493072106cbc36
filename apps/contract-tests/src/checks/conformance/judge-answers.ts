import type { Violation } from '../../contract/violation.ts';
import { isRecord } from '../../json/is-record.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import type { Failure } from '../../failure/failure.ts';

/**
 * Judges answers by some aspects, or by what of them concerns somebody. The same departure of many is told once, with
 * one answer that shows it.
 */
export function judgeAnswers(
  context: CheckContext,
  exchanges: readonly Exchange[],
  aspects: readonly Violation['aspect'][],
  concerns: (violation: Violation) => boolean = () => true,
): Outcome {
  if (exchanges.length === 0) return notExercised('an answer of this kind');
  const found = new Map<string, { failure: Failure; count: number }>();
  for (const exchange of exchanges) {
    for (const violation of violationsOf(context, exchange)) {
      if (!aspects.includes(violation.aspect) || !concerns(violation)) continue;
      const kind = `${violation.at.replaceAll(/\/\d+/g, '/*')} ${violation.message}`;
      const before = found.get(kind);
      found.set(kind, {
        failure: before?.failure ?? toFailure(violation, exchange),
        count: (before?.count ?? 0) + 1,
      });
    }
  }
  return judged(
    [...found.values()].map(({ failure, count }) => ({
      ...failure,
      extent: `so in ${count} of ${exchanges.length} answers`,
    })),
  );
}

function violationsOf({ validator }: CheckContext, exchange: Exchange): readonly Violation[] {
  const answer = answerOf(exchange);
  return answer === undefined ? [] : validator.validate(exchange.request.operationId, answer);
}

function toFailure({ aspect, at, message, expected }: Violation, exchange: Exchange): Failure {
  if (aspect === 'status') {
    return {
      sentence: `Status ${at} is not documented here.`,
      expected: expected ?? 'a documented status',
      seen: `status ${at}`,
      exchanges: [exchange],
    };
  }
  const place = at === '' ? `The ${aspect}` : `The ${aspect} at ${at}`;
  const status = answerOf(exchange)?.status ?? 'no';
  return {
    sentence: `${place} ${message}.`,
    expected: expected ?? `what the contract documents for status ${status}`,
    seen: valueAt(exchange, aspect, at),
    exchanges: [exchange],
  };
}

function valueAt(exchange: Exchange, aspect: Violation['aspect'], at: string): string {
  const answer = answerOf(exchange);
  if (answer === undefined) return 'no answer';
  if (aspect !== 'body') return answer.headers[at.toLowerCase()] ?? 'no such header';
  return JSON.stringify(valueAtPointer(answer.json, at)) ?? (at === '' ? 'no JSON' : 'no such field');
}

function valueAtPointer(json: unknown, pointer: string): unknown {
  let value = json;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value.at(Number(name));
    else value = isRecord(value) ? value[name] : undefined;
  }
  return value;
}
