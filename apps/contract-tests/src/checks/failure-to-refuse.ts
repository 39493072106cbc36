import { isRecord } from '../json/is-record.ts';
import { describeOutcome } from '../listing/page.ts';
import { answerOf, type Exchange } from '../target/exchange.ts';
import type { Failure } from '../failure/failure.ts';

/**
 * The failure of an answer that should refuse: another status than those that may, or items all the same.
 * Nothing when it refuses.
 */
export function failureToRefuse(
  sentence: string,
  exchange: Exchange,
  statuses: readonly number[],
): Failure | undefined {
  const answer = answerOf(exchange);
  const refused = answer !== undefined && statuses.includes(answer.status);
  if (refused && !holdsItems(answer.json)) return undefined;
  const seen = refused ? `status ${answer.status}, with items` : describeOutcome(exchange);
  return { sentence, expected: `${statusesInWords(statuses)}, and no items`, seen, exchanges: [exchange] };
}

function holdsItems(json: unknown): boolean {
  return isRecord(json) && 'items' in json;
}

function statusesInWords(statuses: readonly number[]): string {
  return statuses.length > 3
    ? `a status from ${statuses[0]} to ${statuses.at(-1)}`
    : `status ${statuses.join(' or ')}`;
}

/** 400 to 499. */
export const CLIENT_ERRORS: readonly number[] = Array.from({ length: 100 }, (_, index) => 400 + index);

/** Whether it is refused: answered with a status from 400 to 499. */
export function isRefused(exchange: Exchange): boolean {
  const status = answerOf(exchange)?.status;
  return status !== undefined && CLIENT_ERRORS.includes(status);
}
