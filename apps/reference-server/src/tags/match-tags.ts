import type { SelectQueryBuilder } from 'kysely';

import type { Store } from '../storage/open-store.ts';
import type { Tables } from '../storage/tables.ts';
import type { TagsValues } from './tags-values.ts';

type TagUses = SelectQueryBuilder<Tables, 'tag_use', object>;

// The last of all code points, which is for no text to have.
const LAST_CHARACTER = '\u{10FFFF}';

/**
 * The uses of tags that a listing counts.
 *
 * @param pastMoment when they are to have been used; undefined is now
 */
export function matchTags(
  store: Store,
  { kind, pre, archived = false }: TagsValues,
  pastMoment: number | undefined,
): TagUses {
  let uses = unlessEnded(store.selectFrom('tag_use'), 'to_date', pastMoment);
  if (pastMoment !== undefined) uses = uses.where('from_date', '<=', pastMoment);
  if (kind !== undefined) uses = uses.where('kind', 'in', kind);
  if (!archived) uses = unlessEnded(uses, 'archived_date', pastMoment);
  if (pre === undefined) return uses;
  // A range and not `like`: it has no pattern characters, folds no case, and an index can answer it.
  return uses.where('tag', '>=', pre).where('tag', '<', `${pre}${LAST_CHARACTER}`);
}

/** Keeps what had not yet come to its end, or has none. */
function unlessEnded(
  uses: TagUses,
  end: 'archived_date' | 'to_date',
  pastMoment: number | undefined,
): TagUses {
  return uses.where((use) =>
    use.or([use(end, 'is', null), ...(pastMoment === undefined ? [] : [use(end, '>', pastMoment)])]),
  );
}
