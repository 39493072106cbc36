import type { RequirementId } from '@flag-contract/types';
import type { Violation } from '../../contract/violation.ts';
import { exchangesOf } from '../../listing/exchanges-of.ts';
import type { Listing } from '../../listing/listing.ts';
import { describeOutcome } from '../../listing/page.ts';
import { queryInWords } from '../../request/sent-query.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import { judged, judgedEach, type Check, type CheckContext, type Outcome } from '../check.ts';
import { lawsOfListing, type ListingLaw } from '../listing-law.ts';
import type { Failure } from '../../failure/failure.ts';
import { judgeAnswers } from './judge-answers.ts';
import { validRequests } from './valid-requests.ts';

/** A statement about answers one by one. */
interface ConformanceRule extends Omit<ListingLaw, 'requirement'> {
  /** By listing; a listing that is left out has no such rule. */
  readonly requirement: Readonly<Partial<Record<Listing['name'], RequirementId>>>;
}

const CONFORMANCE_RULES: readonly ConformanceRule[] = [
  {
    id: 'valid-requests',
    sentence: 'A request that keeps to the documentation is answered with 200.',
    requirement: { flags: 'any.request.answered', tags: 'any.request.answered' },
    judge: answersValidRequests,
  },
  {
    id: 'errors',
    level: 'SHOULD',
    sentence: 'An error is JSON with a code and a message, and shows nothing of the program behind it.',
    requirement: { flags: 'any.errors.shape', tags: 'any.errors.shape' },
    judgesEveryAnswer: true,
    judge: judgesErrors,
  },
  {
    id: 'status',
    sentence: 'Every answer is complete and has a status that the contract documents.',
    requirement: { flags: 'any.status.documented', tags: 'any.status.documented' },
    judgesEveryAnswer: true,
    judge: judgeStatus,
  },
  {
    id: 'content-type',
    sentence: 'Every page has the content type that the contract documents.',
    requirement: { flags: 'any.contentType.json', tags: 'any.contentType.json' },
    judgesEveryAnswer: true,
    judge: (context, listing) => judgeAnswers(context, answersWith200(context, listing), ['content-type']),
  },
  {
    id: 'headers',
    level: 'SHOULD',
    sentence: 'A documented header that is sent has the documented form.',
    requirement: { flags: 'any.headers.documented', tags: 'any.headers.documented' },
    judgesEveryAnswer: true,
    judge: (context, listing) => judgeAnswers(context, exchangesOf(context.client, listing), ['header']),
  },
  {
    id: 'body',
    sentence: 'Every page matches its schema.',
    requirement: { flags: 'flags.body.schema', tags: 'tags.body.schema' },
    judgesEveryAnswer: true,
    judge: (context, listing) => judgeAnswers(context, answersWith200(context, listing), ['body']),
  },
  {
    id: 'total-count',
    sentence: '`totalCount` is a whole number where it is sent; of tags it may also be null.',
    requirement: { flags: 'flags.totalCount.type', tags: 'tags.totalCount.type' },
    judgesEveryAnswer: true,
    judge: (context, listing) =>
      judgeAnswers(context, answersWith200(context, listing), ['body'], about('totalCount')),
  },
  {
    id: 'links',
    sentence: '`_links` is an object of links, each with an `href`; `href` and `type` are strings.',
    requirement: { tags: 'tags.links.shape' },
    judgesEveryAnswer: true,
    judge: (context, listing) =>
      judgeAnswers(context, answersWith200(context, listing), ['body'], about('_links')),
  },
];

/** What holds of every answer by itself, whatever was asked. */
export function conformanceChecks(listing: Listing): readonly Check[] {
  const laws = CONFORMANCE_RULES.flatMap((rule) => {
    const requirement = rule.requirement[listing.name];
    return requirement === undefined ? [] : [{ ...rule, requirement }];
  });
  return lawsOfListing(`conformance/${listing.name}`, listing, laws);
}

async function answersValidRequests({ client, survey }: CheckContext, listing: Listing): Promise<Outcome> {
  const trials = await Promise.all(
    validRequests(listing, survey).map(async (query) => {
      const exchange = await client.ask(listing.operationId, query);
      const isRight = answerOf(exchange)?.status === 200;
      const sentence = 'A valid request is not answered with 200.';
      return {
        what: queryInWords(query),
        failures: isRight ? [] : [failure(sentence, 'status 200', exchange)],
      };
    }),
  );
  return judgedEach(trials, trials.length);
}

/** Provokes what any target can be made to refuse, then looks at every error of the run. */
async function judgesErrors(context: CheckContext, listing: Listing): Promise<Outcome> {
  await context.client.ask(listing.operationId, [], { credential: 'none' });
  await context.client.ask(listing.operationId, [['limit', 'abc']]);
  const errors = exchangesOf(context.client, listing).filter(
    (exchange) => (answerOf(exchange)?.status ?? 0) >= 400,
  );
  const shapes = judgeAnswers(context, errors, ['content-type', 'body']);
  const talkative = errors.find((exchange) => STACK_TRACE.test(answerOf(exchange)?.text ?? ''));
  if (talkative === undefined) return shapes;
  const shown = failure('An error shows a stack trace.', 'a message for people', talkative);
  return judged([...(shapes.verdict === 'failed' ? shapes.failures : []), shown]);
}

/** As Node, Java, .NET, Python and Go print them, with line breaks escaped in JSON. */
const STACK_TRACE = /\\n\s*at \S+.*[:(]|Traceback \(most recent call last\)|goroutine \d+ \[/;

function judgeStatus(context: CheckContext, listing: Listing): Outcome {
  const exchanges = exchangesOf(context.client, listing);
  const unanswered = exchanges.filter((exchange) => answerOf(exchange) === undefined);
  if (unanswered.length === 0) return judgeAnswers(context, exchanges, ['status']);
  return judged(
    unanswered.map((exchange) => failure('A request got no complete answer.', 'an answer', exchange)),
  );
}

/** Whether it is a member of the page itself that is wrong, or missing. */
function about(property: string): (violation: Violation) => boolean {
  const pointer = `/${property}`;
  return ({ at, message }) =>
    at === pointer || at.startsWith(`${pointer}/`) || (at === '' && message.includes(`'${property}'`));
}

function answersWith200({ client }: CheckContext, listing: Listing): readonly Exchange[] {
  return exchangesOf(client, listing).filter((exchange) => answerOf(exchange)?.status === 200);
}

function failure(sentence: string, expected: string, exchange: Exchange): Failure {
  return { sentence, expected, seen: describeOutcome(exchange), exchanges: [exchange] };
}
