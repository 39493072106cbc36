import type { Exchange } from '../target/exchange.ts';
import type { Query } from '../target/query.ts';

/** The query of a request as it was sent, decoded, for people to read. */
export function sentQuery({ request }: Exchange): string {
  return queryInWords([...request.url.searchParams]);
}

/** @example queryInWords([['kind', 'flag'], ['pre', 'a b']]) // 'kind=flag&pre=a b' */
export function queryInWords(query: Query): string {
  return query.map(([name, value]) => `${name}=${value}`).join('&');
}
