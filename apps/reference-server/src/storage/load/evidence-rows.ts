import type { Evidence } from '../../dataset/evidence.ts';
import type { Rows } from './rows.ts';

/** A flag as the rows that belong to it name it. */
export interface StoredFlag {
  readonly id: number;
  /** The id of an environment of the flag's project by its key. */
  readonly environmentId: (key: string) => number;
}

/**
 * What is known of a flag's evaluations, releases and guarded rollouts.
 *
 * @param now the moment from which the ages of evaluations are counted back
 */
export function evidenceRows(
  { id, environmentId }: StoredFlag,
  { evaluations = [], releases = [], guardedRollouts = [] }: Evidence,
  now: number,
): Rows {
  return {
    evaluation: evaluations.map(({ environment, contextKind, application, age }) => ({
      flag_id: id,
      environment_id: environmentId(environment),
      context_kind: contextKind,
      application: application ?? null,
      evaluated_date: now - age,
    })),
    release: releases.map(({ pipeline, status }) => ({ flag_id: id, pipeline, status })),
    guarded_rollout: guardedRollouts.map(({ environment, state }) => ({
      flag_id: id,
      environment_id: environmentId(environment),
      state,
    })),
  };
}
