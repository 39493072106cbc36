import type { QueryPair } from '../request/decode-query.ts';
import { pageLinks, type PageWindow } from './page-links.ts';

/** What a list has to say: the items of one page, each JSON in UTF-8, and the number of items on all pages. */
export interface ListAnswer {
  readonly items: readonly Uint8Array[];
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

const COMMA = Buffer.from(',');

/** The body of a page. The items are copied as they are: to parse and write them again is most of a request's cost. */
export function listBody(page: ListPage): Buffer {
  const { path, sent, window, items, totalCount, totalCountWithDifferences } = page;
  const links = JSON.stringify(pageLinks(path, sent, window, totalCount));
  // JSON.stringify leaves undefined out.
  const counts = JSON.stringify({ totalCount, totalCountWithDifferences });
  const parts: Uint8Array[] = [];
  for (const item of items) parts.push(COMMA, item);
  const head = Buffer.from(`{"_links":${links},"items":[`);
  return Buffer.concat([head, ...parts.slice(1), Buffer.from(`],${counts.slice(1)}`)]);
}
