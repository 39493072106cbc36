import type { Insertable } from 'kysely';

import type { Tables } from '../tables.ts';

/** Every table that a load fills; each comes after those that it refers to. */
export const loadedTables = [
  'dataset',
  'project',
  'project_definition',
  'environment',
  'resource',
  'resource_tag',
  'flag',
  'flag_document',
  'flag_definition',
  'flag_environment',
  'flag_tag',
  'tag',
  'evaluation',
  'release',
  'guarded_rollout',
] as const satisfies readonly (keyof Tables)[];

export type LoadedTable = (typeof loadedTables)[number];

/** Rows to insert, by their tables. */
export type Rows = { readonly [Table in LoadedTable]?: readonly Insertable<Tables[Table]>[] };
