import type { Failure } from '../../../failure/failure.ts';
import { FLAGS } from '../../../listing/listing.ts';
import { pageOf } from '../../../listing/page.ts';
import { pageQuery } from '../../../listing/page-query.ts';
import type { Exchange } from '../../../target/exchange.ts';
import type { Query } from '../../../target/query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { CLIENT_ERRORS, failureToRefuse } from '../../failure-to-refuse.ts';
import { fieldsDiffer, listDiffers, type Pair } from '../shown-differences.ts';
import { environmentsQuery } from '../../../request/environments-query.ts';
import { configurationsOn, ENVIRONMENTS_MAX, showFlags, shownOn } from '../shown-flags.ts';

const UNKNOWN_ENVIRONMENT = 'flag-contract-no-such-environment';

/** Whether several environments turned round, and one sent twice, are asked for like any. */
export async function orderDoesNotMatter(context: CheckContext): Promise<Outcome> {
  const { keys } = context.survey.environments;
  const [one] = keys;
  if (one === undefined) return notExercised('an environment whose key is known');
  const several = keys.slice(0, ENVIRONMENTS_MAX);
  const ask = (asked: readonly string[]): ReturnType<typeof showFlags> =>
    showFlags(context, environmentsQuery(asked));
  const pair = async (before: readonly string[], after: readonly string[]): Promise<Pair> => ({
    before: await ask(before),
    after: await ask(after),
  });
  const pairs = await Promise.all([
    pair([one], [one, one]),
    ...(several.length > 1 ? [pair(several, several.toReversed())] : []),
  ]);
  const sentence = 'Another spelling of the same environments shows something else.';
  const failures = pairs.flatMap((each) => [...listDiffers(each), ...fieldsDiffer(each, { sentence })]);
  return judged(failures.slice(0, 1));
}

/** Refused, or else shown in no flag; as `filterEnv` refused, or else matching no flag. */
export async function unknownIsNowhere({ client, survey }: CheckContext): Promise<Outcome> {
  const known = environmentsQuery(survey.environments.keys.slice(0, 1));
  const ask = (query: Query): Promise<Exchange> =>
    client.ask(FLAGS.operationId, [...query, ...pageQuery(FLAGS.limitMax, 0)]);
  const [shown, ...filtered] = await Promise.all([
    ask([...known, ['env', UNKNOWN_ENVIRONMENT]]),
    ...ABOUT_AN_ENVIRONMENT.map((clauses) =>
      ask([['filter', [...clauses, `filterEnv:${UNKNOWN_ENVIRONMENT}`].join()]]),
    ),
  ]);
  return judged([...shownAllTheSame(shown), ...filtered.flatMap(matchedAllTheSame)].slice(0, 2));
}

/** Clauses that an environment goes with: one that needs it, one that does without, and none at all. */
const ABOUT_AN_ENVIRONMENT = [['evaluated:{"after":1}'], ['contextKindsEvaluated:user'], []] as const;

function shownAllTheSame(exchange: Exchange): Failure[] {
  const page = pageOf(FLAGS, exchange);
  if (page === undefined) return notRefused(exchange);
  const shows = configurationsOn(shownOn(page)).find(
    ({ environment }) => environment === UNKNOWN_ENVIRONMENT,
  );
  if (shows === undefined) return [];
  return [
    {
      sentence: 'An environment that does not exist shows in a flag.',
      expected: `a refusal, or ${shows.flag.key} without \`${UNKNOWN_ENVIRONMENT}\``,
      seen: JSON.stringify(shows.fields),
      exchanges: [exchange],
    },
  ];
}

function matchedAllTheSame(exchange: Exchange): Failure[] {
  return pageOf(FLAGS, exchange)?.keys.length === 0 ? [] : notRefused(exchange);
}

function notRefused(exchange: Exchange): Failure[] {
  const failure = failureToRefuse(
    'An environment that does not exist is neither refused nor left out.',
    exchange,
    CLIENT_ERRORS,
  );
  return failure === undefined ? [] : [failure];
}
