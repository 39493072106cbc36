import type { Exchange } from '../target/exchange.ts';
import type { List } from './read-list.ts';

/** What shows how a list begins, for whoever wants to see it; nothing of a list without pages. */
export function firstExchange(list: Pick<List, 'pages'> | undefined): readonly Exchange[] {
  return (list?.pages ?? []).slice(0, 1).map(({ exchange }) => exchange);
}
