import type { CodeReferenceStatistic, GuardedRolloutState } from '@flag-contract/types';

/** What is known of a flag beyond its settings: filters select by it, and answers show little of it. */
export interface Evidence {
  /** The repositories whose code mentions the flag. */
  readonly codeReferences?: readonly CodeReferenceDefinition[];
  /** The latest evaluation in each environment for each kind of context. */
  readonly evaluations?: readonly EvaluationDefinition[];
  /** The release pipelines that the flag is in. */
  readonly releases?: readonly ReleaseDefinition[];
  /** The guarded rollouts that the flag has or had. */
  readonly guardedRollouts?: readonly GuardedRolloutDefinition[];
}

/** A repository whose code mentions the flag. */
export type CodeReferenceDefinition = Pick<CodeReferenceStatistic, 'name'> &
  Partial<Omit<CodeReferenceStatistic, '_links' | 'name'>>;

/** The latest evaluation of the flag for a kind of context. */
export interface EvaluationDefinition {
  /** The key of the environment. */
  readonly environment: string;
  /** The kind of context, such as `user`. */
  readonly contextKind: string;
  /** The key of the application that evaluated the flag, where one is known. */
  readonly application?: string;
  /**
   * How long before the dataset was loaded it was, in milliseconds. No date, because what matters is whether it is
   * recent: data that is written once has to be so whenever it is loaded.
   */
  readonly age: number;
}

/** The flag's way through a release pipeline. */
export interface ReleaseDefinition {
  /** The key of the pipeline. */
  readonly pipeline: string;
  /** How far it has come. */
  readonly status: 'notStarted' | 'active' | 'completed';
}

/** A rollout that is watched, and undone where it does harm. */
export interface GuardedRolloutDefinition {
  /** The key of the environment. */
  readonly environment: string;
  /** How it goes or went. */
  readonly state: Exclude<GuardedRolloutState, 'any'>;
}
