import type { FlagState, FlagType, TagKind } from '@flag-contract/types';
import type { Generated } from 'kysely';

import type { GuardedRolloutDefinition, ReleaseDefinition } from '../dataset/evidence.ts';

/** SQLite has no boolean of its own. */
type Bit = 0 | 1;

/** The dataset as it was loaded, in JSON, without its projects: a single row, or none where nothing was loaded yet. */
interface DatasetTable {
  id: Generated<number>;
  definition: string;
  /** Names the load, and no other one. */
  generation: string;
  /** What the tags can not answer, as `unknown-answers.ts` writes it. */
  unknown_answers: string;
}

interface ProjectTable {
  id: Generated<number>;
  key: string;
  /** What the flags can not answer, as `unknown-answers.ts` writes it. */
  unknown_answers: string;
}

interface EnvironmentTable {
  id: Generated<number>;
  project_id: number;
  key: string;
}

/** A project as it was loaded, in JSON, without its flags. */
interface ProjectDefinitionTable {
  project_id: number;
  definition: string;
}

/**
 * A flag. What begins with `folded_` has its case folded by us, so that no database's collation can decide what is
 * alike, or what comes first.
 */
export interface FlagTable {
  id: Generated<number>;
  project_id: number;
  key: string;
  folded_key: string;
  name: string;
  folded_name: string;
  /** All the tags as one text that sorts as the list of them does. */
  tag_list: string;
  folded_tag_list: string;
  type: FlagType;
  state: FlagState;
  archived: Bit;
  archived_date: number | null;
  creation_date: number;
  maintainer_id: string | null;
  folded_maintainer_id: string | null;
  maintainer_team_key: string | null;
  for_client: Bit;
  for_mobile: Bit;
  has_experiment: Bit;
  code_reference_count: number;
  /** Whether it is configured otherwise in one environment than in another. */
  differs: Bit;
}

/** What answers are made of. It stands apart, so that filters and sorts do not have to read past it. */
export interface FlagDocumentTable {
  flag_id: number;
  /** The flag as a JSON object, without what the parameters of a request may add; then what they may add. */
  document: string;
  code_references: string;
  migration_settings: string;
}

/** A flag as it was loaded, in JSON. */
interface FlagDefinitionTable {
  flag_id: number;
  definition: string;
  /** Whether it was loaded as another server answered it. */
  is_answer: Generated<Bit>;
}

/** A flag in an environment. */
interface FlagEnvironmentTable {
  flag_id: number;
  environment_id: number;
  last_modified: number;
  /** The configuration as a JSON object as `summary=1` shows it, what `summary=0` adds, and what `expand` does. */
  document: string;
  targeting: string;
  migration_settings: string;
  /** What `expand=evaluation` adds, where it was answered by another server; else it is told from the evaluations. */
  evaluation: Generated<string | null>;
}

/** A time in which something carried a tag: until `to_date`, or still. */
interface TagPeriod {
  tag: string;
  from_date: number;
  to_date: number | null;
}

interface FlagTagTable extends TagPeriod {
  flag_id: number;
}

/** Whatever carries tags and is no flag of a project that is there. */
interface ResourceTable {
  id: Generated<number>;
  kind: TagKind | 'other';
  archived_date: number | null;
}

interface ResourceTagTable extends TagPeriod {
  resource_id: number;
}

/** Each tag that anything carries or carried, once. */
interface TagTable {
  tag: string;
}

/** The latest evaluation of a flag in an environment for a kind of context, by an application if one is known. */
interface EvaluationTable {
  flag_id: number;
  environment_id: number;
  context_kind: string;
  application: string | null;
  evaluated_date: number;
}

/** A flag's way through a release pipeline. */
interface ReleaseTable {
  flag_id: number;
  pipeline: string;
  status: ReleaseDefinition['status'];
}

interface GuardedRolloutTable {
  flag_id: number;
  environment_id: number;
  state: GuardedRolloutDefinition['state'];
}

/** The tables by name, as Kysely wants them. */
export interface Tables {
  dataset: DatasetTable;
  project: ProjectTable;
  project_definition: ProjectDefinitionTable;
  environment: EnvironmentTable;
  flag: FlagTable;
  flag_document: FlagDocumentTable;
  flag_definition: FlagDefinitionTable;
  flag_environment: FlagEnvironmentTable;
  flag_tag: FlagTagTable;
  resource: ResourceTable;
  resource_tag: ResourceTagTable;
  tag: TagTable;
  evaluation: EvaluationTable;
  release: ReleaseTable;
  guarded_rollout: GuardedRolloutTable;
}
