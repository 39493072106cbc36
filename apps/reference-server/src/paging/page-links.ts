import type { Link } from '@flag-contract/types';

import type { QueryPair } from '../request/decode-query.ts';
import { encodeQuery } from './encode-query.ts';

/** Which part of a list a page is. */
export interface PageWindow {
  readonly limit: number;
  readonly offset: number;
}

type PageLinks = Readonly<Partial<Record<'first' | 'last' | 'next' | 'prev' | 'self', Link>>>;

/**
 * The links of a page: `first` and `prev` where something is before it, `next` and `last` where something follows.
 *
 * @param path the path of the list, encoded
 * @param sent the parameters of the request; each link keeps them, but for its own `limit` and `offset`
 */
export function pageLinks(
  path: string,
  sent: readonly QueryPair[],
  page: PageWindow,
  totalCount: number,
): PageLinks {
  const { limit, offset } = page;
  const kept = sent.filter(([name]) => name !== 'limit' && name !== 'offset');
  const link = (to: number): Link => {
    const position: QueryPair[] = to === 0 ? [] : [['offset', String(to)]];
    return {
      href: `${path}?${encodeQuery([...kept, ['limit', String(limit)], ...position])}`,
      type: 'application/json',
    };
  };
  const hasMore = offset + limit < totalCount;
  return {
    ...(offset > 0 && { first: link(0) }),
    ...(hasMore && { last: link(Math.floor((totalCount - 1) / limit) * limit), next: link(offset + limit) }),
    ...(offset > 0 && { prev: link(Math.max(0, offset - limit)) }),
    self: link(offset),
  };
}
