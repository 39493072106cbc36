import type {
  ExperimentInfo,
  FeatureFlag,
  FlagConfigMigrationSettings,
  LegacyExperiment,
  Prerequisite,
  Rule,
  Target,
  Variation,
  VariationOrRollout,
} from '@flag-contract/types';

import type { Evidence } from './evidence.ts';
import type { Key, Tagged } from './tagged.ts';

/** A flag. `key`, `name` and `creationDate` are all it needs: it is then a temporary boolean flag, off everywhere. */
export interface FlagDefinition
  extends
    Tagged,
    Evidence,
    Pick<FeatureFlag, 'key' | 'name' | 'creationDate'>,
    Partial<
      Pick<
        FeatureFlag,
        | '_purpose'
        | '_version'
        | 'clientSideAvailability'
        | 'customProperties'
        | 'defaults'
        | 'description'
        | 'maintainerId'
        | 'maintainerTeamKey'
        | 'migrationSettings'
        | 'temporary'
      >
    > {
  /** The key of the flag; no other of the project has it. */
  readonly key: Key;
  /** When the flag was created, in Unix milliseconds. */
  readonly creationDate: number;
  /** When the flag was archived, in Unix milliseconds. Makes it an archived one. */
  readonly archivedDate?: number;
  /** When the flag was deprecated, in Unix milliseconds. Makes it a deprecated one. */
  readonly deprecatedDate?: number;
  /** The experiments that use the flag. */
  readonly experiments?: ExperimentsDefinition;
  /**
   * The values that the flag can have. Defaults to true and false.
   *
   * @minItems 1
   */
  readonly variations?: readonly VariationDefinition[];
  /** Configurations by the key of the environment. */
  readonly environments?: Readonly<Record<string, ConfigDefinition>>;
}

/** The experiments that use a flag. */
export interface ExperimentsDefinition extends Pick<ExperimentInfo, 'baselineIdx'> {
  /** The experiments. Empty when there are none. */
  readonly items: readonly ExperimentDefinition[];
}

/** An experiment that uses a flag. */
export type ExperimentDefinition = Omit<LegacyExperiment, '_metric'>;

/** A value that a flag can have. */
export type VariationDefinition = Omit<Variation, '_id'>;

/** A flag's configuration in one environment. Without any it is off, and never changed since the flag was made. */
export interface ConfigDefinition {
  /** Whether the flag is on. Defaults to false. */
  readonly on?: boolean;
  /** When the configuration was changed last, in Unix milliseconds. Defaults to the creation of the flag. */
  readonly lastModified?: number;
  /** Individual contexts, and the variations that they get. */
  readonly targets?: readonly Target[];
  /** The same for other kinds of contexts than users. */
  readonly contextTargets?: readonly Target[];
  /** What contexts get that are no targets; the first rule that matches decides. */
  readonly rules?: readonly RuleDefinition[];
  /** What everybody else gets. Defaults to the flag's `defaults.onVariation`. */
  readonly fallthrough?: VariationOrRollout;
  /** The index of the variation while the flag is off; null is none. Defaults to the flag's `defaults.offVariation`. */
  readonly offVariation?: number | null;
  /** Other flags of the project that must serve certain variations first. */
  readonly prerequisites?: readonly Prerequisite[];
  /** Whether full events are recorded. Defaults to false. */
  readonly trackEvents?: boolean;
  /** Only of a migration flag. Old and new are compared every time unless it says otherwise. */
  readonly migrationSettings?: FlagConfigMigrationSettings;
}

/** A rule: what contexts that match all clauses get. */
export type RuleDefinition = Pick<Rule, 'clauses' | 'description' | 'rollout' | 'variation'>;
