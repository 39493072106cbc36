import { FLAGS } from '../../listing/listing.ts';
import { pageOf } from '../../listing/page.ts';
import { clauseId, type FlagModel } from '../../model/flag-model.ts';
import {
  filterEnvOf,
  isAboutEnvironment,
  type FilterClause,
  type FlagQuery,
} from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import type { CheckContext } from '../check.ts';

/**
 * Lets the target itself say which flags a clause lists alone, so that the model can hold it to that where clauses
 * come together. A list that does not fit on one page, or is refused, tells nothing.
 */
export async function asListedAlone(
  { client }: Pick<CheckContext, 'client'>,
  model: FlagModel,
  requests: readonly FlagQuery[],
): Promise<FlagModel> {
  const listed = new Map(model.listed);
  for (const request of requests) {
    const query = { ...request, limit: FLAGS.limitMax };
    const page = pageOf(FLAGS, await client.ask(FLAGS.operationId, formatFlagQuery(query)));
    const [clause] = request.filter ?? [];
    if (clause === undefined || page === undefined || page.keys.length >= model.pageMax) continue;
    listed.set(clauseId(clause, request), new Set(page.keys));
  }
  return { ...model, listed };
}

/** A request for each clause that the pages let stand alone, but for the environment that it is about. */
export function eachAlone(query: FlagQuery): FlagQuery[] {
  const environment = filterEnvOf(query);
  const beside: FilterClause[] =
    environment === undefined ? [] : [{ field: 'filterEnv', value: environment }];
  return (query.filter ?? [])
    .filter(({ field }) => field !== 'filterEnv')
    .map((clause) => ({ filter: isAboutEnvironment(clause.field) ? [clause, ...beside] : [clause] }));
}
