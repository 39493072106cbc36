import { counted, countedFew, fewOf, type Departure } from './departure.ts';
import { predictTags } from './predict-tags.ts';
import type { TagModel, TagQuery } from './tag-model.ts';

/** A page of tags, as far as predictions speak of it. */
export interface TagPage {
  readonly tags: readonly string[];
  readonly total: number | undefined;
}

/** The first way in which a page is not what the model predicts; nothing when it may be right. */
export function tagDeparture(model: TagModel, query: TagQuery, page: TagPage): Departure | undefined {
  const { pre = '', limit = Infinity, offset = 0 } = query;
  const { tags, total } = page;
  const expected = predictTags(model, query);
  const strangers = tags.filter((tag) => !(expected?.has(tag) ?? tag.startsWith(pre)));
  if (strangers.length > 0) {
    return {
      sentence: 'A tag is listed that does not meet the request.',
      expected: `leaves out ${fewOf(strangers)}`,
      seen: `lists ${fewOf(strangers)}`,
      extent: `lists ${strangers.length} that do not meet the request, among ${tags.length}`,
    };
  }
  if (expected === undefined) return undefined;
  const size = Math.max(0, Math.min(limit, model.pageMax, expected.size - offset));
  const missing = [...expected].filter((tag) => !tags.includes(tag));
  if (offset === 0 && size === expected.size && missing.length > 0) {
    return {
      sentence: 'A tag that meets the request is not listed.',
      expected: `lists ${fewOf(missing)}`,
      seen: `leaves out ${fewOf(missing)}`,
      extent: `leaves out ${missing.length} of ${expected.size} that meet the request; lists ${countedFew(tags, 'tag')}`,
    };
  }
  if (total !== undefined && total !== expected.size) {
    return {
      sentence: '`totalCount` is not the number of tags that meet the request.',
      expected: String(expected.size),
      seen: String(total),
    };
  }
  if (tags.length === size) return undefined;
  return {
    sentence: 'The page does not hold as many tags as it should.',
    expected: counted(size, 'tag'),
    seen: counted(tags.length, 'tag'),
  };
}
