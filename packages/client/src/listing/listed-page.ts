import type { FailureDetails } from '../failure/flag-contract-error.ts';
import type { Parameters } from '../query/parameters.ts';
import type { Body, List } from './list.ts';
import { pagePlace } from './page-place.ts';
import type { PagePlace } from './page-place.ts';
import type { Page } from './page.ts';
import { readBody } from './read-body.ts';

/** A page, and what a walk needs to know of it. */
export interface ListedPage<Item, PageBody extends Body<Item>> {
  readonly page: Page<Item, PageBody>;
  readonly nextOffset: PagePlace['nextOffset'];
  readonly details: FailureDetails;
}

export async function askPage<Item, PageBody extends Body<Item>>(
  list: List,
  query: Parameters = list.query(),
): Promise<ListedPage<Item, PageBody>> {
  const { text, details } = await list.ask(query);
  const body = readBody<PageBody>(text, list, details);
  const { offset, totalCount, prevOffset, nextOffset, lastOffset } = pagePlace(query, body, details);
  const at = async (other = offset): Promise<Page<Item, PageBody> | undefined> =>
    other === offset ? undefined : (await askPage<Item, PageBody>(list, { ...query, offset: other })).page;
  const page = {
    items: body.items,
    totalCount,
    offset,
    body,
    next: async () => at(nextOffset()),
    prev: async () => at(prevOffset()),
    first: async () => at(0),
    last: async () => at(lastOffset()),
  };
  return { page, nextOffset, details };
}
