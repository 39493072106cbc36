import type { CodeReferenceStatistic, GuardedRolloutState } from '@flag-contract/types';

/** What is known of a flag beyond its settings: filters select by it, and answers show little of it. */
export interface Evidence {
  /** The repositories whose code mentions the flag. */
  readonly codeReferences?: readonly CodeReferenceDefinition[];
  readonly evaluations?: readonly EvaluationDefinition[];
  readonly releases?: readonly ReleaseDefinition[];
  readonly guardedRollouts?: readonly GuardedRolloutDefinition[];
}

export type CodeReferenceDefinition = Pick<CodeReferenceStatistic, 'name'> &
  Partial<Omit<CodeReferenceStatistic, '_links' | 'name'>>;

/** The latest evaluation of the flag for a kind of context. */
export interface EvaluationDefinition {
  /** The key of the environment. */
  readonly environment: string;
  readonly contextKind: string;
  /** The key of the application that evaluated the flag, where one is known. */
  readonly application?: string;
  /**
   * How long before the start of the server it was, in milliseconds. No date, because what matters is whether it is
   * recent: data that is written once has to be so whenever the server starts.
   */
  readonly age: number;
}

/** The flag's way through a release pipeline. */
export interface ReleaseDefinition {
  /** The key of the pipeline. */
  readonly pipeline: string;
  readonly status: 'notStarted' | 'active' | 'completed';
}

export interface GuardedRolloutDefinition {
  /** The key of the environment. */
  readonly environment: string;
  readonly state: Exclude<GuardedRolloutState, 'any'>;
}
