import type { GuardedRolloutState } from '@flag-contract/types';

import { type Condition, flag } from '../../storage/condition.ts';
import type { FilterScope } from './filter-scope.ts';

/** Which evaluations count; what is left out does not matter. */
interface EvaluationSearch {
  readonly application?: string;
  /** All of them, each by any evaluation; no kind twice. */
  readonly contextKinds?: readonly string[];
  /** The moment itself counts, too. */
  readonly since?: number;
}

/** Whether such evaluations are known of a flag. */
export function isEvaluated(search: EvaluationSearch, { environmentId }: FilterScope): Condition {
  const { application, contextKinds, since } = search;
  let evaluations = flag.selectFrom('evaluation').select('flag_id');
  if (application !== undefined) evaluations = evaluations.where('application', '=', application);
  if (contextKinds !== undefined) evaluations = evaluations.where('context_kind', 'in', contextKinds);
  if (since !== undefined) evaluations = evaluations.where('evaluated_date', '>=', since);
  if (environmentId !== undefined) evaluations = evaluations.where('environment_id', '=', environmentId);
  // One subquery for all kinds: PostgreSQL takes seconds to plan some dozens of them.
  if (contextKinds !== undefined && contextKinds.length > 1) {
    evaluations = evaluations
      .groupBy('flag_id')
      .having(({ fn }) => fn.count('context_kind').distinct(), '=', contextKinds.length);
  }
  return flag('flag.id', 'in', evaluations);
}

/** Whether a flag is on its way through a release pipeline, or through with it. */
export function isReleasedBy(pipeline: string): Condition {
  const releases = flag.selectFrom('release').select('flag_id').where('pipeline', '=', pipeline);
  return flag('flag.id', 'in', releases.where('status', 'in', ['active', 'completed']));
}

/** Whether a flag has a guarded rollout in this state. */
export function isRolledOut(state: GuardedRolloutState, { environmentId }: FilterScope): Condition {
  let rollouts = flag.selectFrom('guarded_rollout').select('flag_id');
  if (state !== 'any') rollouts = rollouts.where('state', '=', state);
  if (environmentId !== undefined) rollouts = rollouts.where('environment_id', '=', environmentId);
  return flag('flag.id', 'in', rollouts);
}
