import type {
  FeatureFlag,
  MaintainerTeam,
  MemberSummary,
  Prerequisite,
  Rule,
  TagKind,
  Target,
  Variation,
  VariationOrRollout,
} from '@flag-contract/types';

/**
 * All that a server answers from. Its words are the API's, and what is left out has a default, so that a definition
 * says only what is special about a thing. Every moment is Unix time in milliseconds.
 *
 * @example
 * const dataset: Dataset = {
 *   projects: [
 *     {
 *       key: 'web',
 *       environments: [{ key: 'production', name: 'Production' }],
 *       flags: [{ key: 'dark-mode', name: 'Dark mode', creationDate: 1721901600000, tags: ['theme'] }],
 *     },
 *   ],
 * }
 */
export interface Dataset {
  /** At least one. The first is the one that a server tells its users of. */
  readonly projects: readonly ProjectDefinition[];
  /** The members and teams that flags may name as their maintainers. */
  readonly members?: readonly MemberDefinition[];
  readonly teams?: readonly TeamDefinition[];
  /** What else carries tags; projects, environments and flags carry their own. */
  readonly resources?: readonly ResourceDefinition[];
}

export interface ProjectDefinition {
  readonly key: string;
  readonly tags?: readonly string[];
  readonly environments: readonly EnvironmentDefinition[];
  readonly flags: readonly FlagDefinition[];
}

export interface EnvironmentDefinition {
  readonly key: string;
  readonly name: string;
  readonly tags?: readonly string[];
}

/** A segment, a metric or the like. */
export interface ResourceDefinition {
  readonly kind: Exclude<TagKind, 'flag' | 'project' | 'environment'>;
  readonly tags: readonly string[];
}

export type MemberDefinition = Omit<MemberSummary, '_links'>;

export type TeamDefinition = Pick<MaintainerTeam, 'key' | 'name'>;

/** A flag. `key`, `name` and `creationDate` are all it needs: it is then a temporary boolean flag, off everywhere. */
export interface FlagDefinition
  extends
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
        | 'tags'
        | 'temporary'
      >
    > {
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
}

export type RuleDefinition = Pick<Rule, 'clauses' | 'description' | 'rollout' | 'variation'>;
