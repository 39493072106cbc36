import type { FailureDetails } from '../failure/flag-contract-error.ts';
import type { Parameters } from '../query/parameters.ts';
import { failPaging, linkOffset } from './link-offset.ts';
import type { Body, List } from './list.ts';
import type { Page } from './page.ts';
import { readBody } from './read-body.ts';

/** A page, and what a walk needs to know of it. */
export class ListedPage<Item, PageBody extends Body<Item>> implements Page<Item, PageBody> {
  readonly items: readonly Item[];
  readonly totalCount: number | null;
  readonly offset: number;
  readonly body: PageBody;
  readonly #list: List;
  readonly #query: Parameters;
  readonly #limit: number;
  readonly #details: FailureDetails;

  constructor(list: List, query: Parameters, body: PageBody, details: FailureDetails) {
    const { items, totalCount } = body;
    this.items = items;
    this.totalCount = typeof totalCount === 'number' ? totalCount : null;
    this.offset = Number(query['offset'] ?? 0);
    this.body = body;
    this.#list = list;
    this.#query = query;
    this.#limit = Number(query['limit'] ?? items.length);
    this.#details = details;
  }

  async next(): Promise<Page<Item, PageBody> | undefined> {
    return this.#at(this.nextOffset());
  }

  async prev(): Promise<Page<Item, PageBody> | undefined> {
    return this.#at(this.#link('prev') ?? Math.max(0, this.offset - this.#limit));
  }

  async first(): Promise<Page<Item, PageBody> | undefined> {
    return this.#at(0);
  }

  async last(): Promise<Page<Item, PageBody> | undefined> {
    const pagesBefore = Math.ceil((this.totalCount ?? 0) / this.#limit) - 1;
    return this.#at(Math.max(this.offset, this.#link('last') ?? pagesBefore * this.#limit));
  }

  /** Where the next page begins. Undefined when this is the last one. */
  nextOffset(): number | undefined {
    const end = this.offset + this.items.length;
    const linked = this.#link('next');
    if (linked === undefined) return this.#moreFollow(end) ? end : undefined;
    if (linked <= this.offset) this.fail('the next page does not advance');
    // A link that leaves items out is followed no further than to the first of them.
    return this.items.length > 0 ? Math.min(linked, end) : linked;
  }

  fail(reason: string): never {
    return failPaging(reason, this.#details);
  }

  /** Without links the total tells; without a total, whether the page is full. */
  #moreFollow(end: number): boolean {
    const { length } = this.items;
    return length > 0 && (this.totalCount === null ? length >= this.#limit : end < this.totalCount);
  }

  #link(name: string): number | undefined {
    return linkOffset(name, this.body, this.#list.baseUrl, this.#details);
  }

  /** The page at an offset, unless this is it. */
  async #at(offset = this.offset): Promise<Page<Item, PageBody> | undefined> {
    return offset === this.offset ? undefined : askPage(this.#list, { ...this.#query, offset });
  }
}

export async function askPage<Item, PageBody extends Body<Item>>(
  list: List,
  query: Parameters,
): Promise<ListedPage<Item, PageBody>> {
  const { text, details } = await list.ask(query);
  return new ListedPage(list, query, readBody<PageBody>(text, list, details), details);
}
