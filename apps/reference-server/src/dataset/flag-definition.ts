import type {
  FeatureFlag,
  FlagConfigMigrationSettings,
  Prerequisite,
  Rule,
  Target,
  Variation,
  VariationOrRollout,
} from '@flag-contract/types';

import type { Evidence } from './evidence.ts';
import type { Tagged } from './tagged.ts';

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
        | 'experiments'
        | 'maintainerId'
        | 'maintainerTeamKey'
        | 'migrationSettings'
        | 'temporary'
      >
    > {
  readonly creationDate: number;
  /** Makes the flag an archived one. */
  readonly archivedDate?: number;
  /** Makes the flag a deprecated one. */
  readonly deprecatedDate?: number;
  /** Defaults to true and false. */
  readonly variations?: readonly VariationDefinition[];
  /** Configurations by the key of the environment. */
  readonly environments?: Readonly<Record<string, ConfigDefinition>>;
}

export type VariationDefinition = Omit<Variation, '_id'>;

/** A flag's configuration in one environment. Without any it is off, and never changed since the flag was made. */
export interface ConfigDefinition {
  readonly on?: boolean;
  readonly lastModified?: number;
  readonly targets?: readonly Target[];
  readonly contextTargets?: readonly Target[];
  readonly rules?: readonly RuleDefinition[];
  /** Defaults to the flag's `defaults.onVariation`. */
  readonly fallthrough?: VariationOrRollout;
  /** Defaults to the flag's `defaults.offVariation`; null is none. */
  readonly offVariation?: number | null;
  readonly prerequisites?: readonly Prerequisite[];
  readonly trackEvents?: boolean;
  /** Of a migration flag; compares old and new every time unless it says otherwise. */
  readonly migrationSettings?: FlagConfigMigrationSettings;
}

export type RuleDefinition = Pick<Rule, 'clauses' | 'description' | 'rollout' | 'variation'>;
