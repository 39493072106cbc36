import type { SelectQueryBuilder } from 'kysely';

import { type Condition, flag, type FlagConditions } from '../condition.ts';
import type { Tables } from '../tables.ts';

type Carries = FlagConditions['carries'];

// To look for each tag by itself is faster, but SQLite takes no more than 1,000 conditions in a row.
const TAGS_BY_THEMSELVES_MAX = 10;

/** Looks up which flags carry each tag. */
export const isAmongCarriers: Carries = ofEach((tag) => flag('flag.id', 'in', carriersOf([tag])));

/** Looks at the tags of each flag, which is faster where few flags are left. */
export const hasTags: Carries = ofEach((tag) =>
  flag.exists(carriersOf([tag]).whereRef('flag_tag.flag_id', '=', 'flag.id')),
);

function ofEach(carries: (tag: string) => Condition): Carries {
  return (tags) =>
    tags.length > TAGS_BY_THEMSELVES_MAX ? isAmongCarriersOfAll(tags) : flag.and(tags.map(carries));
}

function isAmongCarriersOfAll(tags: readonly string[]): Condition {
  const carriers = carriersOf(tags)
    .groupBy('flag_id')
    .having(({ fn }) => fn.count('tag').distinct(), '=', tags.length);
  return flag('flag.id', 'in', carriers);
}

/** The flags that carry one of these tags now. */
function carriersOf(
  tags: readonly string[],
): SelectQueryBuilder<Tables, 'flag' | 'flag_tag', { readonly flag_id: number }> {
  return flag.selectFrom('flag_tag').select('flag_id').where('tag', 'in', tags).where('to_date', 'is', null);
}
