import type { Failure } from '../../failure/failure.ts';
import { FLAGS } from '../../listing/listing.ts';
import { describeOutcome, pageOf } from '../../listing/page.ts';
import { fewOf } from '../../model/departure.ts';
import type { FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import { answerOf } from '../../target/exchange.ts';
import type { CheckContext } from '../check.ts';

/** Asks for what no flag has. The right answer is an empty page, or a refusal with one of the statuses. */
export async function listsNothing(
  { client }: CheckContext,
  request: FlagQuery,
  refusals: readonly number[],
): Promise<Failure | undefined> {
  const query = formatFlagQuery({ limit: FLAGS.limitMax, ...request });
  const exchange = await client.ask(FLAGS.operationId, query);
  if (refusals.includes(answerOf(exchange)?.status ?? 0)) return undefined;
  const page = pageOf(FLAGS, exchange);
  if (page?.keys.length === 0) return undefined;
  return {
    sentence: 'A value that no flag has does not get an empty page.',
    expected: `no items${refusals.length > 0 ? ', or a refusal' : ''}`,
    seen: page === undefined ? describeOutcome(exchange) : fewOf(page.keys),
    exchanges: [exchange],
  };
}
