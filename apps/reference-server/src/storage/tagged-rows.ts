import type { TagKind } from '@flag-contract/types';

import { tagPeriods } from '../dataset/tag-periods.ts';
import type { Tagged } from '../dataset/tagged.ts';
import type { Ids } from './ids.ts';
import type { Rows } from './rows.ts';

/** What carries tags and is no flag. */
export function taggedRows(kind: Exclude<TagKind, 'flag'>, tagged: Tagged, ids: Ids): Rows {
  const id = ids.resource();
  return {
    resource: [{ id, kind }],
    resource_tag: tagPeriods(tagged).map(({ tag, from, to }) => ({
      resource_id: id,
      tag,
      from_date: from,
      to_date: to,
    })),
  };
}
