import { TAGS } from '../../listing/listing.ts';
import { describeOutcome } from '../../listing/page.ts';
import { answerOf } from '../../target/exchange.ts';
import { judged, PASSED, type Check, type CheckContext, type Outcome } from '../check.ts';

/** The documentation calls `asOf` a time and does not say how to write one. */
const SPELLINGS = ['2026-01-31T12:00:00Z', '1769860800000'];

export const asOfChecks: readonly Check[] = [
  {
    id: 'tags/as-of/one-format',
    level: 'MUST',
    sentence: '`asOf` takes an RFC 3339 date and time, or Unix milliseconds.',
    requirement: 'tags.asOf.format',
    operationId: TAGS.operationId,
    run: (context) => takes(context, 1),
  },
  {
    id: 'tags/as-of/both-formats',
    level: 'SHOULD',
    sentence: '`asOf` takes an RFC 3339 date and time, and Unix milliseconds too.',
    requirement: 'tags.asOf.formats',
    operationId: TAGS.operationId,
    run: (context) => takes(context, SPELLINGS.length),
  },
];

async function takes({ client }: CheckContext, atLeast: number): Promise<Outcome> {
  const exchanges = await Promise.all(
    SPELLINGS.map((asOf) => client.ask(TAGS.operationId, [['asOf', asOf]])),
  );
  const refused = exchanges.filter((exchange) => answerOf(exchange)?.status !== 200);
  if (SPELLINGS.length - refused.length >= atLeast) return PASSED;
  return judged(
    refused.map((exchange) => ({
      sentence: '`asOf` is not taken in this format.',
      expected: 'status 200',
      seen: describeOutcome(exchange),
      exchanges: [exchange],
    })),
  );
}
