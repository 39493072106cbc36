import type { TagKind } from '@flag-contract/types';

import { tagPeriods } from '../../dataset/tag-periods.ts';
import type { Tagged } from '../../dataset/tagged.ts';
import type { Ids } from './ids.ts';
import type { Rows } from './rows.ts';

/**
 * What carries tags and is no flag of a project that is there.
 *
 * @param kind what it is; `other` is none of those that can be asked for
 */
export function taggedRows(
  kind: TagKind | 'other',
  tagged: Tagged & { readonly archivedDate?: number },
  ids: Ids,
): Rows {
  const id = ids.resource();
  return {
    resource: [{ id, kind, archived_date: tagged.archivedDate ?? null }],
    resource_tag: tagPeriods(tagged).map(({ tag, from, to }) => ({
      resource_id: id,
      tag,
      from_date: from,
      to_date: to,
    })),
  };
}
