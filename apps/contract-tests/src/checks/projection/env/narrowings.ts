import { EVIDENCE_QUERY } from '../../../survey/evidence-query.ts';
import type { Query } from '../../../target/query.ts';
import type { CheckContext } from '../../check.ts';
import type { Pair } from '../shown-differences.ts';
import { environmentsQuery } from '../../../request/environments-query.ts';
import { ENVIRONMENTS_MAX, showFlags, showingEnvironments } from '../shown-flags.ts';

/** The same question without `env` and with it. */
export interface Narrowing extends Pair {
  readonly keys: readonly string[];
}

const ARCHIVED: Query = [['archived', 'true']];

/**
 * One environment, as many as every API version shows at once, and the last one where flags show everything, archived
 * ones too. In API version 20240415 the question before names environments as well.
 */
export async function narrowings(context: CheckContext): Promise<readonly Narrowing[]> {
  const { keys } = context.survey.environments;
  const [one] = keys;
  const several = keys.slice(0, ENVIRONMENTS_MAX);
  const last = keys.at(-1);
  if (one === undefined || last === undefined) return [];
  return Promise.all([
    narrow(context, [], [one]),
    ...(several.length > 1 ? [narrow(context, [], several)] : []),
    narrow(context, EVIDENCE_QUERY, [last]),
    narrow(context, [...ARCHIVED, ...EVIDENCE_QUERY], [last]),
  ]);
}

async function narrow(context: CheckContext, query: Query, keys: readonly string[]): Promise<Narrowing> {
  const [before, after] = await Promise.all([
    showFlags(context, [...showingEnvironments(context.survey), ...query]),
    showFlags(context, [...environmentsQuery(keys), ...query]),
  ]);
  return { before, after, keys };
}
