import { FLAGS } from '../../listing/listing.ts';
import { describeOutcome, pageOf } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import { RATE_LIMITED, type TargetClient } from '../../target/target-client.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';

const REQUESTS_MAX = 1000;

/** What happens to someone who asks too much. Only where the owner of the target says so: others want to ask too. */
export const burstCheck: Check = {
  id: 'http/flags/too-many-requests',
  level: 'MUST',
  sentence: 'A request that comes too soon after others is answered with 429.',
  requirement: 'any.rateLimit.status',
  operationId: FLAGS.operationId,
  burst: true,
  run: refusedWith429,
};

async function refusedWith429({ client }: CheckContext): Promise<Outcome> {
  const refusal = await askUntilRefused(client);
  if (refusal === undefined) return notExercised(`a rate limit below ${REQUESTS_MAX} requests`);
  if (answerOf(refusal)?.status === RATE_LIMITED) return judged([]);
  return judged([
    {
      sentence: 'After many requests without a pause, one got neither a page nor 429.',
      expected: `status ${RATE_LIMITED}`,
      seen: describeOutcome(refusal),
      exchanges: [refusal],
    },
  ]);
}

/** One after the other: the client itself waits as a 429 says, and asks again. */
async function askUntilRefused(client: TargetClient): Promise<Exchange | undefined> {
  for (let count = 1; count <= REQUESTS_MAX; count++) {
    const from = client.exchanges.length;
    await client.ask(FLAGS.operationId, pageQuery(1, 0), { afresh: true });
    const refused = client.exchanges.slice(from).find((exchange) => pageOf(FLAGS, exchange) === undefined);
    if (refused !== undefined) return refused;
  }
  return undefined;
}
