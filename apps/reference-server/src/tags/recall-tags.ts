import { LRUCache } from 'lru-cache';

import type { ListAnswer } from '../paging/list-body.ts';
import type { PageWindow } from '../paging/page-links.ts';
import { perLoad } from '../remember/per-load.ts';
import type { Snapshot } from '../source.ts';
import { findTags } from './find-tags.ts';
import type { TagsValues } from './tags-values.ts';

// As many as the largest page has; hardly any account has more.
const BEGINNING: PageWindow = { limit: 1_000, offset: 0 };

const LISTS_BYTES_MAX = 16_000_000;

// What a tag takes besides its JSON.
const OVERHEAD_BYTES = 100;

/** The beginning of each list of tags that was asked for, and how many tags it has. */
const listsOf = perLoad(
  () =>
    new LRUCache<string, ListAnswer>({
      maxSize: LISTS_BYTES_MAX,
      sizeCalculation: ({ items }, key) =>
        items.reduce((size, { length }) => size + length + OVERHEAD_BYTES, 2 * key.length + OVERHEAD_BYTES),
    }),
);

/** A page of the tags that are in use now, read from the database only if nobody asked for these tags before. */
export async function recallTags(
  snapshot: Snapshot,
  values: TagsValues,
  window: PageWindow,
): Promise<ListAnswer> {
  const { kind, pre, archived } = values;
  const question = { values, pastMoment: undefined };
  const lists = listsOf(snapshot);
  const key = JSON.stringify([kind, pre, archived]);
  const list = lists.get(key) ?? (await findTags(snapshot, question, BEGINNING));
  lists.set(key, list);
  const { items, totalCount } = list;
  const end = window.offset + window.limit;
  if (items.length === totalCount || end <= items.length) {
    return { items: items.slice(window.offset, end), totalCount };
  }
  return findTags(snapshot, question, window, totalCount);
}
