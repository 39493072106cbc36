import type { RequirementId } from '@flag-contract/types';
import type { Listing } from '../../listing/listing.ts';
import { queryInWords } from '../../request/sent-query.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';
import {
  judgedEach,
  notExercised,
  type Check,
  type CheckContext,
  type Level,
  type Outcome,
} from '../check.ts';
import { CLIENT_ERRORS, failureToRefuse } from '../failure-to-refuse.ts';

/** Requests that differ from valid ones in one thing only, for which they must be refused. */
export interface Refusal {
  /** The last segment of the check's id. */
  readonly id: string;
  readonly level?: Level;
  readonly sentence: string;
  readonly requirement: RequirementId;
  /** Nothing, where the survey saw no value that the queries need. */
  readonly queries: (survey: Survey) => readonly Query[];
}

export function refusalCheck(listing: Listing, refusal: Refusal): Check {
  return {
    id: `refusals/${listing.name}/${refusal.id}`,
    level: refusal.level ?? 'MUST',
    sentence: refusal.sentence,
    requirement: refusal.requirement,
    operationId: listing.operationId,
    run: (context) => isRefused(context, listing, refusal),
  };
}

async function isRefused(
  { client, survey }: CheckContext,
  { operationId }: Listing,
  refusal: Refusal,
): Promise<Outcome> {
  const queries = refusal.queries(survey);
  if (queries.length === 0) return notExercised('an environment');
  const trials = await Promise.all(
    queries.map(async (query) => {
      const what = queryInWords(query);
      const exchange = await client.ask(operationId, query);
      const failure = failureToRefuse(`\`${what}\` is not refused.`, exchange, CLIENT_ERRORS);
      return { what, failures: failure === undefined ? [] : [failure] };
    }),
  );
  return judgedEach(trials, queries.length);
}
