import type { MaintainerTeam, MemberSummary, TagKind } from '@flag-contract/types';

import type { FlagDefinition } from './flag-definition.ts';
import type { Tagged } from './tagged.ts';

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

export interface ProjectDefinition extends Tagged {
  readonly key: string;
  readonly environments: readonly EnvironmentDefinition[];
  readonly flags: readonly FlagDefinition[];
}

export interface EnvironmentDefinition extends Tagged {
  readonly key: string;
  readonly name: string;
}

/** A segment, a metric or the like. */
export interface ResourceDefinition extends Tagged {
  readonly kind: Exclude<TagKind, 'flag' | 'project' | 'environment'>;
}

export type MemberDefinition = Omit<MemberSummary, '_links'>;

export type TeamDefinition = Pick<MaintainerTeam, 'key' | 'name'>;
