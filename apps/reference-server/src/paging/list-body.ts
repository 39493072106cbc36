import type { QueryPair } from '../request/decode-query.ts';
import { pageLinks, type PageWindow } from './page-links.ts';

/** What a list has to say: the items of one page as JSON texts, and the number of items on all pages. */
export interface ListAnswer {
  readonly items: readonly string[];
  readonly totalCount: number;
  /** Of the flags that `compare=true` lists. */
  readonly totalCountWithDifferences?: number;
}

/** The same with what its links are made of. */
interface ListPage extends ListAnswer {
  readonly path: string;
  readonly sent: readonly QueryPair[];
  readonly window: PageWindow;
}

/** The body of a page. The items are joined as they are: to parse and write them again is most of a request's cost. */
export function listBody(page: ListPage): string {
  const { path, sent, window, items, totalCount, totalCountWithDifferences } = page;
  const links = JSON.stringify(pageLinks(path, sent, window, totalCount));
  // JSON.stringify leaves undefined out.
  const counts = JSON.stringify({ totalCount, totalCountWithDifferences });
  return `{"_links":${links},"items":[${items.join(',')}],${counts.slice(1)}`;
}
