import type { operations } from '@flag-contract/types';
import { sql } from 'kysely';

import type { ListAnswer } from '../paging/list-body.ts';
import type { PageWindow } from '../paging/page-links.ts';
import { notThereYet } from '../refusals/refusal.ts';
import type { Store } from '../storage/open-store.ts';

type Parameters = operations['getTags']['parameters'];

export type TagsValues = NonNullable<Parameters['query']> & NonNullable<Parameters['header']>;

/** Answers `GET /api/v2/tags`. */
export async function listTags(store: Store, values: TagsValues, window: PageWindow): Promise<ListAnswer> {
  if (values.asOf !== undefined) throw notThereYet('`asOf`');
  const matching = matchTags(store, values);
  const tags = await matching
    .select('tag')
    .distinct()
    .orderBy('tag')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  const { totalCount } = await matching
    .select(({ fn }) => fn.count<number>('tag').distinct().as('totalCount'))
    .executeTakeFirstOrThrow();
  return { items: tags.map(({ tag }) => JSON.stringify(tag)), totalCount };
}

function matchTags(store: Store, { kind, pre, archived = false }: TagsValues) {
  let uses = store.selectFrom('tag_use');
  if (kind !== undefined) uses = uses.where('kind', 'in', kind);
  if (!archived) uses = uses.where('archived', '=', 0);
  if (pre === undefined) return uses;
  // substr() and not `like`: it has no pattern characters, and folds no case. Both it and length() count code points.
  return uses.where(sql`substr(tag, 1, length(${pre}))`, '=', pre);
}
