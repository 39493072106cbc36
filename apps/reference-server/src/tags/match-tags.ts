import { type Expression, expressionBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely';

import type { Store } from '../storage/store.ts';
import type { Tables } from '../storage/tables.ts';
import type { TagsValues } from './tags-values.ts';

type Condition = Expression<SqlBool>;

// The last of all code points, which is for no text to have.
const LAST_CHARACTER = '\u{10FFFF}';

const tag = expressionBuilder<Tables, 'tag'>();
const use = expressionBuilder<Tables, 'flag' | 'flag_tag' | 'resource' | 'resource_tag'>();

/**
 * The tags of a listing: those with a use that counts. Each is looked at once, however many uses it has.
 *
 * @param pastMoment when they are to have been used; undefined is now
 */
export function matchTags(
  store: Store,
  values: TagsValues,
  pastMoment: number | undefined,
): SelectQueryBuilder<Tables, 'tag', object> {
  const { kind: kinds, pre } = values;
  const isOnFlag = kinds?.includes('flag') !== false && tag.exists(usesByFlags(values, pastMoment));
  const isOnOther = tag.exists(usesByOthers(values, pastMoment));
  const tags = store
    .selectFrom('tag')
    .where(tag.or([isOnFlag, isOnOther].filter((condition) => condition !== false)));
  if (pre === undefined) return tags;
  // A range and not `like`: it has no pattern characters, folds no case, and an index can answer it.
  return tags.where('tag.tag', '>=', pre).where('tag.tag', '<', `${pre}${LAST_CHARACTER}`);
}

function usesByFlags({ archived = false }: TagsValues, pastMoment: number | undefined): Expression<unknown> {
  const uses = tag
    .selectFrom('flag_tag')
    .innerJoin('flag', 'flag.id', 'flag_tag.flag_id')
    .select('flag_tag.flag_id')
    .whereRef('flag_tag.tag', '=', 'tag.tag')
    .where(isWithin('flag_tag', pastMoment));
  return archived ? uses : uses.where(hasNotEnded('flag.archived_date', pastMoment));
}

/** Flags of projects that are not there are among them. */
function usesByOthers(
  { kind: kinds, archived = false }: TagsValues,
  pastMoment: number | undefined,
): Expression<unknown> {
  const uses = tag
    .selectFrom('resource_tag')
    .innerJoin('resource', 'resource.id', 'resource_tag.resource_id')
    .select('resource_tag.resource_id')
    .whereRef('resource_tag.tag', '=', 'tag.tag')
    .where(isWithin('resource_tag', pastMoment))
    .$if(kinds !== undefined, (all) => all.where('resource.kind', 'in', kinds ?? []));
  return archived ? uses : uses.where(hasNotEnded('resource.archived_date', pastMoment));
}

/** Whether a period of a tag has begun, and has not ended. */
function isWithin(table: 'flag_tag' | 'resource_tag', pastMoment: number | undefined): Condition {
  const hasBegun = pastMoment === undefined ? [] : [use(`${table}.from_date`, '<=', pastMoment)];
  return use.and([...hasBegun, hasNotEnded(`${table}.to_date`, pastMoment)]);
}

/** Whether something has not yet come to its end, or has none. */
function hasNotEnded(
  end: 'flag.archived_date' | 'flag_tag.to_date' | 'resource.archived_date' | 'resource_tag.to_date',
  pastMoment: number | undefined,
): Condition {
  return use.or([use(end, 'is', null), ...(pastMoment === undefined ? [] : [use(end, '>', pastMoment)])]);
}
