import type { Transaction } from 'kysely';

import type { Evidence } from '../dataset/evidence.ts';
import type { Tables } from './tables.ts';

/** A flag in the store. */
export interface StoredFlag {
  readonly id: number;
  /** The id of an environment by its key; an `Error` where the flag's project has no such environment. */
  readonly environmentId: (key: string) => number;
}

/**
 * Stores what is known of a flag's evaluations, releases and guarded rollouts.
 *
 * @param now the moment from which the ages of evaluations are counted back
 */
export async function loadEvidence(
  load: Transaction<Tables>,
  { id, environmentId }: StoredFlag,
  { evaluations = [], releases = [], guardedRollouts = [] }: Evidence,
  now: number,
): Promise<void> {
  for (const { environment, contextKind, application, age } of evaluations) {
    await load
      .insertInto('evaluation')
      .values({
        flag_id: id,
        environment_id: environmentId(environment),
        context_kind: contextKind,
        application: application ?? null,
        evaluated_date: now - age,
      })
      .execute();
  }
  for (const { pipeline, status } of releases) {
    await load.insertInto('release').values({ flag_id: id, pipeline, status }).execute();
  }
  for (const { environment, state } of guardedRollouts) {
    await load
      .insertInto('guarded_rollout')
      .values({ flag_id: id, environment_id: environmentId(environment), state })
      .execute();
  }
}
