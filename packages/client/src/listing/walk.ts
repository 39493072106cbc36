import type { DriftEvent } from '../client/hooks.ts';
import { refuse } from '../failure/refuse.ts';
import { MAX_LIMIT } from '../query/parameters.ts';
import type { Parameters } from '../query/parameters.ts';
import type { Body, List } from './list.ts';
import { failPaging } from './link-offset.ts';
import { askPage } from './listed-page.ts';

/** So many pages in a row may bring nothing new: a list that changes meanwhile can bring a few of them. */
const MAX_IDLE_PAGES = 10;

/** Every item of a list, each once, in the order of its pages. Adds to `drift` each change of the total that it meets. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the items' type follows from the body's.
export async function* walk<Item, PageBody extends Body<Item>>(
  list: List,
  maxItems: number,
  drift: DriftEvent[],
): AsyncGenerator<Item, void, undefined> {
  const query = walkQuery(list, maxItems);
  const start = Number(query['offset'] ?? 0);
  const seen = new Set<unknown>();
  let idlePages = 0;
  let total: number | undefined;
  let offset = start;
  // What the list holds before this index has been read.
  let readEnd = start;
  while (seen.size < maxItems) {
    // 0 is left out, and what is no number is sent as the caller wrote it, for the server to refuse.
    const asked = await askPage<Item, PageBody>(list, { ...query, offset: offset || query['offset'] });
    const totalAfter = asked.page.totalCount ?? total ?? 0;
    const totalBefore = total ?? totalAfter;
    total = totalAfter;
    if (totalBefore !== totalAfter) {
      const event = { operation: list.operation, offset, totalBefore, totalAfter };
      drift.push(event);
      await list.hooks.onDrift?.(event);
    }
    const shrunkBy = Math.max(0, totalBefore - totalAfter);
    // What was taken away may have stood there: then as many items moved up, and nobody has read them.
    readEnd = Math.max(start, readEnd - shrunkBy);
    idlePages += 1;
    if (offset <= readEnd) {
      for (const item of asked.page.items) {
        if (seen.has(list.keyOf(item)) || seen.size === maxItems) continue;
        seen.add(list.keyOf(item));
        idlePages = 0;
        yield item;
      }
      const next = seen.size < maxItems ? asked.nextOffset() : undefined;
      if (next === undefined) return;
      readEnd = Math.max(readEnd, next);
    }
    // A list that shrank may shrink as much again before the next page.
    offset = Math.max(start, readEnd - shrunkBy);
    if (idlePages > MAX_IDLE_PAGES) failPaging(`${idlePages} pages in a row held nothing new`, asked.details);
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
