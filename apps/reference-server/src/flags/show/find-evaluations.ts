import type { Snapshot } from '../../source.ts';
import { recentSince } from '../recent-since.ts';

/** Tells what `expand=evaluation` adds to a flag in an environment, as a JSON object. */
type EvaluationOf = (flagId: number, environmentId: number) => string;

/** Finds for which kinds of context flags were evaluated recently. It goes by the clock, so it can't be stored as text. */
export async function findEvaluations(
  { store, now }: Snapshot,
  flagIds: readonly number[],
  environmentIds: readonly number[],
): Promise<EvaluationOf> {
  const evaluations = await store
    .selectFrom('evaluation')
    .select(['flag_id', 'environment_id', 'context_kind'])
    .distinct()
    .where('flag_id', 'in', flagIds)
    .where('environment_id', 'in', environmentIds)
    .where('evaluated_date', '>=', recentSince(now()))
    .orderBy('context_kind')
    .execute();
  const kindsOf = Map.groupBy(evaluations, ({ flag_id, environment_id }) => `${flag_id} ${environment_id}`);
  return (flagId, environmentId) => {
    const kinds = kindsOf.get(`${flagId} ${environmentId}`) ?? [];
    return JSON.stringify({ evaluation: { contextKinds: kinds.map(({ context_kind }) => context_kind) } });
  };
}
