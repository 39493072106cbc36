import { FILTERS } from '@flag-contract/types';
import type { Failure } from '../../failure/failure.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import { FLAGS, TAGS, type Listing } from '../../listing/listing.ts';
import { readPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Exchange } from '../../target/exchange.ts';
import type { Query } from '../../target/query.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { isOffered } from '../is-offered.ts';
import { CLIENT_ERRORS, failureToRefuse } from '../failure-to-refuse.ts';
import { NO_SUCH_WORD } from '../of-nothing.ts';

const ROLLOUT_WORDS = FILTERS.guardedRollout.values;
const ANY_ROLLOUT = guardedRollout('any');
const BEYOND_KIND: Query = [['kind', 'metric-data-source']];

/** What no page documents, and some servers offer. */
export const beyondChecks: readonly Check[] = [
  {
    id: 'flags/filter/guarded-rollout',
    level: 'SHOULD',
    sentence:
      'Where `guardedRollout` is offered, it lists a part of the flags and refuses words outside its list.',
    requirement: 'flags.filter.guardedRollout',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: filtersGuardedRollouts,
  },
  {
    id: 'tags/kind/metric-data-source',
    level: 'SHOULD',
    sentence: 'Where `kind=metric-data-source` is offered, it lists a part of all tags.',
    requirement: 'tags.kind.beyond',
    operationId: TAGS.operationId,
    readsQuery: true,
    run: listsDataSources,
  },
];

async function filtersGuardedRollouts(context: CheckContext): Promise<Outcome> {
  const any = await ask(context, FLAGS, ANY_ROLLOUT);
  if (!isOffered(any)) return notExercised('the filter `guardedRollout`');
  const states = ROLLOUT_WORDS.filter((word) => word !== 'any');
  const state = states[context.draw(states.length)] ?? 'any';
  const [one, wrong] = await Promise.all([
    ask(context, FLAGS, guardedRollout(state)),
    ask(context, FLAGS, guardedRollout(NO_SUCH_WORD)),
  ]);
  const accepted = failureToRefuse(
    `\`guardedRollout:${NO_SUCH_WORD}\` is not refused.`,
    wrong,
    CLIENT_ERRORS,
  );
  return judged([
    ...strangers(context, FLAGS, any),
    ...strangers(context, FLAGS, one),
    ...(accepted === undefined ? [] : [accepted]),
  ]);
}

async function listsDataSources(context: CheckContext): Promise<Outcome> {
  const exchange = await ask(context, TAGS, BEYOND_KIND);
  if (!isOffered(exchange)) return notExercised('`kind=metric-data-source`');
  return judged(strangers(context, TAGS, exchange));
}

function guardedRollout(word: string): Query {
  return [['filter', `guardedRollout:${word}`]];
}

function ask({ client }: CheckContext, { operationId, limitMax }: Listing, query: Query): Promise<Exchange> {
  return client.ask(operationId, [...query, ...pageQuery(limitMax, 0)]);
}

/** Items that the whole list has not got. */
function strangers({ survey }: CheckContext, listing: Listing, exchange: Exchange): Failure[] {
  const { keys } = readPage(listing, exchange);
  const whole = listOf(survey.listings[listing.operationId].whole);
  const stranger = whole?.complete ? keys.find((key) => !whole.keys.includes(key)) : undefined;
  if (stranger === undefined) return [];
  return [
    {
      sentence: 'A narrowed list has what the whole one has not.',
      expected: `a part of all ${listing.name}`,
      seen: stranger,
      exchanges: [exchange, ...firstExchange(whole)],
    },
  ];
}
