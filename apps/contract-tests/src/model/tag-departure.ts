import { fewOf, type Departure } from './departure.ts';
import { tagListId, type TagModel, type TagQuery } from './tag-model.ts';

/** A page of tags, as far as predictions speak of it. */
export interface TagPage {
  readonly tags: readonly string[];
  readonly total: number | undefined;
}

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

/** The first way in which a page is not what the model predicts; nothing when it may be right. */
export function tagDeparture(model: TagModel, query: TagQuery, page: TagPage): Departure | undefined {
  const { pre = '', limit = Infinity, offset = 0 } = query;
  const { tags, total } = page;
  const expected = predictTags(model, query);
  const strangers = tags.filter((tag) => !(expected?.has(tag) ?? tag.startsWith(pre)));
  if (strangers.length > 0) {
    return departure(
      'A tag is listed that does not meet the request.',
      `a list without ${fewOf(strangers)}`,
      tags,
    );
  }
  if (expected === undefined) return undefined;
  const size = Math.max(0, Math.min(limit, model.pageMax, expected.size - offset));
  const missing = [...expected].filter((tag) => !tags.includes(tag));
  if (offset === 0 && size === expected.size && missing.length > 0) {
    return departure('A tag that meets the request is not listed.', fewOf(missing), tags);
  }
  if (total !== undefined && total !== expected.size) {
    return {
      sentence: '`totalCount` is not the number of tags that meet the request.',
      expected: String(expected.size),
      seen: String(total),
    };
  }
  if (tags.length === size) return undefined;
  return departure('The page does not hold as many tags as it should.', `${size} tags`, tags);
}

function departure(sentence: string, expected: string, tags: readonly string[]): Departure {
  return { sentence, expected, seen: `${tags.length} tags: ${fewOf(tags)}` };
}
