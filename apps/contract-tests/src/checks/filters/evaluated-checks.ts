import { FLAGS } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { fewOf } from '../../model/departure.ts';
import type { FilterClause, FlagQuery } from '../../model/flag-query.ts';
import { isWritable } from '../../request/is-writable.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { asListedAlone, eachAlone } from './as-listed-alone.ts';
import {
  daysAgo,
  evaluatedSince,
  inEnvironment,
  NARROWED_KINDS,
  narrowedKinds,
  SURELY_BEFORE_DAYS,
  SURELY_WITHIN_DAYS,
  tellingEnvironments,
} from './laws/environment-laws.ts';
import { gatherWitnesses, judgeRequests } from './filter-law.ts';

const YEAR_DAYS = 365;

/** What holds of `evaluated` though no answer shows when a flag was evaluated. */
export const evaluatedChecks: readonly Check[] = [
  {
    id: 'flags/filter/evaluated',
    level: 'MUST',
    sentence:
      'The filter `evaluated` lists fewer flags for a later moment, and none for one that lies ahead.',
    requirement: 'flags.filter.evaluated',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: narrowsWithTime,
  },
  {
    id: 'flags/filter/one-filterEnv',
    level: 'MUST',
    sentence: 'One `filterEnv`, wherever it stands, serves all the clauses that speak of an environment.',
    requirement: 'flags.filter.filterEnv',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: servesAllClauses,
  },
];

async function narrowsWithTime(context: CheckContext): Promise<Outcome> {
  const witnesses = gatherWitnesses(context);
  const environment = tellingEnvironments(witnesses)[0] ?? witnesses.environments.find(isWritable);
  if (environment === undefined) return notExercised('an environment that flags show');
  const ask = (days: number): Promise<Page> => {
    const query = { ...evaluatedSince(daysAgo(days), environment), limit: FLAGS.limitMax };
    return askPage(context.client, FLAGS, formatFlagQuery(query));
  };
  const [long, short] = await Promise.all([ask(SURELY_BEFORE_DAYS), ask(SURELY_WITHIN_DAYS)]);
  const extra = short.keys.filter((key) => !long.keys.includes(key));
  if (long.keys.length < witnesses.model.pageMax && extra.length > 0) {
    return judged([
      {
        sentence: 'A later moment lists flags that an earlier one does not.',
        expected: `some of ${fewOf(long.keys)}`,
        seen: fewOf(extra),
        exchanges: [long.exchange, short.exchange],
      },
    ]);
  }
  return judgeRequests(context, witnesses.model, [evaluatedSince(daysAgo(-YEAR_DAYS), environment)], 'MUST');
}

async function servesAllClauses(context: CheckContext): Promise<Outcome> {
  const witnesses = gatherWitnesses(context);
  const [narrowed] = narrowedKinds(witnesses);
  if (narrowed === undefined) return notExercised(NARROWED_KINDS);
  const { kinds, environment } = narrowed;
  const evaluated: FilterClause = { field: 'evaluated', value: { after: daysAgo(SURELY_BEFORE_DAYS) } };
  const query: FlagQuery = { filter: [inEnvironment(environment), evaluated, kinds] };
  const model = await asListedAlone(context, witnesses.model, eachAlone(query));
  return judgeRequests(context, model, [query], 'MUST');
}
