import { tagListId, type TagModel, type TagQuery } from './tag-model.ts';

/**
 * The tags that meet a request: those of any of its kinds that begin with `pre`, letter for letter. Nothing where a
 * kind's tags are not known.
 */
export function predictTags({ lists }: TagModel, query: TagQuery): ReadonlySet<string> | undefined {
  const { kinds = [], pre = '', archived } = query;
  const asked = (kinds.length === 0 ? [undefined] : kinds).map((kind) =>
    lists.get(tagListId(kind, archived)),
  );
  if (asked.includes(undefined)) return undefined;
  return new Set(asked.flatMap((tags) => tags ?? []).filter((tag) => tag.startsWith(pre)));
}
