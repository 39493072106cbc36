import type { MaintainerTeam, MemberSummary, TagKind } from '@flag-contract/types';

import type { AnsweredFlag } from './answered-flag.ts';
import type { FlagDefinition } from './flag-definition.ts';
import type { Key, Tagged } from './tagged.ts';
import type { UnknownFilter, UnknownFlagsParameter, UnknownTagsParameter } from './unknown.ts';

/**
 * All that a server answers from. Its words are the API's, and what is left out has a default, so that a definition
 * says only what is special about a thing. Every moment is Unix time in milliseconds.
 *
 * `dataset.schema.json` is made from these types: what stands here is what editors show.
 */
export interface Dataset {
  /** Where the schema of this format is, for editors. */
  readonly $schema?: string;
  /** The version of this format. */
  readonly formatVersion?: 1;
  /**
   * The projects. The first is the one that a server tells its users of.
   *
   * @minItems 1
   */
  readonly projects: readonly ProjectDefinition[];
  /** The members whom flags may name as their maintainers. */
  readonly members?: readonly MemberDefinition[];
  /** The teams that flags may name as their maintainers. */
  readonly teams?: readonly TeamDefinition[];
  /** What else carries tags; projects, environments and flags carry their own. */
  readonly resources?: readonly ResourceDefinition[];
  /** What the list of tags can not answer; it is refused with 400 and the reason. */
  readonly unknownParameters?: readonly UnknownTagsParameter[];
}

/** A project with its environments and flags. */
export interface ProjectDefinition extends Tagged {
  /** The key of the project; no other has it. */
  readonly key: Key;
  /** The environments, in any order. May be empty. */
  readonly environments: readonly EnvironmentDefinition[];
  /** The flags, in any order. */
  readonly flags: readonly FlagDefinition[];
  /** More flags, as a server answered them. */
  readonly answeredFlags?: readonly AnsweredFlag[];
  /** Which filters the list of flags can not answer; they are refused with 400 and the reason. */
  readonly unknownFilters?: readonly UnknownFilter[];
  /** The same of its other parameters. */
  readonly unknownParameters?: readonly UnknownFlagsParameter[];
}

/** An environment of a project. */
export interface EnvironmentDefinition extends Tagged {
  /** The key of the environment; no other of the project has it. */
  readonly key: Key;
  /** The name of the environment for people. */
  readonly name: string;
}

/** A segment, a metric or the like; or what is in projects that the dataset does not have. */
export interface ResourceDefinition extends Tagged {
  /** What it is. Without it, it is something that the parameter `kind` has no word for. */
  readonly kind?: TagKind;
  /** When it was archived, in Unix milliseconds. Its tags then count where the parameter `archived` says so. */
  readonly archivedDate?: number;
}

/** A member of the account. */
export type MemberDefinition = Omit<MemberSummary, '_links'>;

/** A team of the account. */
export type TeamDefinition = Pick<MaintainerTeam, 'key' | 'name'>;
