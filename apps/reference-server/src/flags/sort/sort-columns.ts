import type { FlagSort } from '@flag-contract/types';

import type { FlagTable } from '../../storage/tables.ts';

/** A field that flags are sorted by on their own; `targetingModifiedDate` takes an environment. */
export type SortField = Exclude<FlagSort, `-${string}` | 'targetingModifiedDate'>;

type Column = `flag.${keyof FlagTable}`;

/** What each field sorts by: the value with its case folded, then the value itself. */
export const sortColumns: Readonly<Record<SortField, readonly Column[]>> = {
  creationDate: ['flag.creation_date'],
  key: ['flag.folded_key', 'flag.key'],
  maintainerId: ['flag.folded_maintainer_id', 'flag.maintainer_id'],
  name: ['flag.folded_name', 'flag.name'],
  tags: ['flag.folded_tag_list', 'flag.tag_list'],
  type: ['flag.type'],
};

/** The columns that may be null; such flags come last, whichever way the others go. */
export const nullableColumns: ReadonlySet<Column> = new Set(['flag.folded_maintainer_id']);
