import type { FlagState, FlagType, TagKind } from '@flag-contract/types';
import type { Generated } from 'kysely';

interface ProjectTable {
  id: Generated<number>;
  key: string;
}

interface EnvironmentTable {
  id: Generated<number>;
  project_id: number;
  key: string;
}

interface FlagTable {
  id: Generated<number>;
  project_id: number;
  key: string;
  /** Key and name with their case folded by us, so that no database's collation can decide what is alike. */
  folded_key: string;
  folded_name: string;
  state: FlagState;
  type: FlagType;
  /** The flag as JSON, without `environments`. */
  document: string;
}

interface FlagTagTable {
  flag_id: number;
  tag: string;
}

interface FlagEnvironmentTable {
  flag_id: number;
  environment_id: number;
  /** The configuration as JSON, as `summary=1` shows it. */
  summary_document: string;
  /** The configuration as JSON, as `summary=0` shows it. */
  full_document: string;
}

/** Whatever carries tags and is no flag. */
interface ResourceTable {
  id: Generated<number>;
  kind: Exclude<TagKind, 'flag'>;
}

interface ResourceTagTable {
  resource_id: number;
  tag: string;
}

/** A view: each use of a tag by a flag or another resource. */
interface TagUseView {
  tag: string;
  kind: TagKind;
  /** 1 where the user is an archived flag. */
  archived: 0 | 1;
}

/** The tables by name, as Kysely wants them. */
export interface Tables {
  project: ProjectTable;
  environment: EnvironmentTable;
  flag: FlagTable;
  flag_tag: FlagTagTable;
  flag_environment: FlagEnvironmentTable;
  resource: ResourceTable;
  resource_tag: ResourceTagTable;
  tag_use: TagUseView;
}
