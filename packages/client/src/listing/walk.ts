import type { DriftEvent } from '../client/hooks.ts';
import { refuse } from '../failure/refuse.ts';
import { MAX_LIMIT } from '../query/parameters.ts';
import type { Parameters } from '../query/parameters.ts';
import type { Body, List } from './list.ts';
import { failPaging } from './link-offset.ts';
import { askPage } from './listed-page.ts';
import type { ListedPage } from './listed-page.ts';

/** So many pages in a row may bring nothing new: a list that changes meanwhile can bring a few of them. */
const MAX_IDLE_PAGES = 10;

/** Every item of a list, each once, in the order of its pages. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the items' type follows from the body's.
export async function* walk<Item, PageBody extends Body<Item>>(
  list: List,
  maxItems: number,
  onDrift: (event: DriftEvent) => void,
): AsyncGenerator<Item, void, undefined> {
  const query = walkQuery(list, maxItems);
  const start = Number(query['offset'] ?? 0);
  const seen = new Set<unknown>();
  let idlePages = 0;
  let total: number | undefined;
  let offset: number | undefined = start;
  while (offset !== undefined && seen.size < maxItems) {
    const asked: ListedPage<Item, PageBody> = await askPage(list, { ...query, offset: offset || undefined });
    const { page } = asked;
    const totalAfter: number = page.totalCount ?? total ?? 0;
    const totalBefore: number = total ?? totalAfter;
    total = totalAfter;
    if (totalBefore !== totalAfter) onDrift({ operation: list.operation, offset, totalBefore, totalAfter });
    const seenBefore = seen.size;
    if (totalAfter < totalBefore) {
      // What was taken away may have stood before this page: then as many items moved up, to pages already read.
      offset = Math.max(start, offset - (totalBefore - totalAfter));
    } else {
      for (const item of page.items) {
        const key = list.keyOf(item);
        if (seen.has(key)) continue;
        if (seen.size === maxItems) return;
        seen.add(key);
        yield item;
      }
      offset = asked.nextOffset();
    }
    idlePages = seen.size > seenBefore ? 0 : idlePages + 1;
    if (idlePages > MAX_IDLE_PAGES) {
      failPaging(`${idlePages} pages in a row brought nothing new`, asked.details);
    }
  }
}

/** What the caller asked for, in pages as large as the contract allows unless the caller chose their size. */
function walkQuery(list: List, maxItems: number): Parameters {
  if (!/^(\d+|Infinity)$/.test(String(maxItems))) {
    refuse(list.operation, 'the number of items is no whole number');
  }
  const query = list.query();
  return { ...query, limit: query['limit'] ?? Math.min(MAX_LIMIT[list.operation], maxItems) };
}
