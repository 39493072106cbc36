import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import { TAGS } from '../../listing/listing.ts';
import { describeOutcome, pageOf } from '../../listing/page.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import { judged, PASSED, type Check, type CheckContext, type Outcome } from '../check.ts';
import { CLIENT_ERRORS, failureToRefuse } from '../failure-to-refuse.ts';
import { asOfNow } from './as-of-now.ts';
import { asOfPast } from './as-of-past.ts';
import { askInBothFormats } from './moments.ts';

const base = { operationId: TAGS.operationId } as const;

export const asOfChecks: readonly Check[] = [
  {
    ...base,
    id: 'tags/as-of/one-format',
    level: 'MUST',
    sentence: '`asOf` takes an RFC 3339 date and time, or Unix milliseconds.',
    requirement: 'tags.asOf.format',
    run: takesOneFormat,
  },
  {
    ...base,
    id: 'tags/as-of/both-formats',
    level: 'SHOULD',
    sentence: '`asOf` takes an RFC 3339 date and time, and Unix milliseconds too.',
    requirement: 'tags.asOf.formats',
    run: takesBothFormats,
  },
  {
    ...base,
    id: 'tags/as-of/now',
    level: 'MUST',
    sentence: 'Without `asOf` the tags are those of the server’s present time.',
    requirement: 'tags.asOf.default',
    readsQuery: true,
    run: asOfNow,
  },
  {
    ...base,
    id: 'tags/as-of/past',
    level: 'SHOULD',
    sentence: 'With `asOf` the tags are those of that moment: none long ago, and more as time goes on.',
    requirement: 'tags.asOf.past',
    readsQuery: true,
    run: asOfPast,
  },
  {
    ...base,
    id: 'tags/as-of/broken',
    level: 'SHOULD',
    sentence: 'An `asOf` that is no time is refused.',
    requirement: 'tags.asOf.broken',
    run: refusesWhatIsNoTime,
  },
];

async function takesOneFormat(context: CheckContext): Promise<Outcome> {
  const refused = (await askInBothFormats(context)).filter(isRefused);
  return refused.length < 2 ? PASSED : judged(refused.map(notTaken));
}

async function takesBothFormats(context: CheckContext): Promise<Outcome> {
  const exchanges = await askInBothFormats(context);
  const refused = exchanges.filter(isRefused);
  if (refused.length > 0) return judged(refused.map(notTaken));
  const [one, other] = exchanges.map((exchange) => pageOf(TAGS, exchange)?.keys);
  if (isDeepStrictEqual(one, other)) return PASSED;
  return judged([
    {
      sentence: 'The same moment in two formats gets different tags.',
      expected: `${one?.length} tags twice`,
      seen: `${other?.length} tags the second time`,
      exchanges,
    },
  ]);
}

function isRefused(exchange: Exchange): boolean {
  return answerOf(exchange)?.status !== 200;
}

function notTaken(exchange: Exchange): Failure {
  return {
    sentence: '`asOf` is not taken in this format.',
    expected: 'status 200',
    seen: describeOutcome(exchange),
    exchanges: [exchange],
  };
}

async function refusesWhatIsNoTime({ client }: CheckContext): Promise<Outcome> {
  const exchange = await client.ask(TAGS.operationId, [['asOf', 'no-such-time']]);
  const failure = failureToRefuse('`asOf=no-such-time` is not refused.', exchange, CLIENT_ERRORS);
  return judged(failure === undefined ? [] : [failure]);
}
