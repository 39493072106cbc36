/** A page of a list, as clients give it. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount?: number | undefined;
}

interface Window {
  readonly limit: number;
  readonly offset: number;
}

const LIMIT = 7;

/** Reads a list page by page, as a caller of clients that do not page by themselves has to. */
export async function readToTheEnd<Item>(read: (window: Window) => Promise<Page<Item>>): Promise<Page<Item>> {
  const items: Item[] = [];
  for (;;) {
    const page = await read({ limit: LIMIT, offset: items.length });
    items.push(...page.items);
    if (page.items.length < LIMIT) return { ...page, items };
  }
}
