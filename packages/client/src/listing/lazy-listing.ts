import type { DriftEvent } from '../client/hooks.ts';
import type { Body, List } from './list.ts';
import { askPage } from './listed-page.ts';
import type { Listing, ToArrayOptions } from './listing.ts';
import type { Page } from './page.ts';
import { toResult } from './result.ts';
import type { Result } from './result.ts';
import { walk } from './walk.ts';

export class LazyListing<Item, PageBody extends Body<Item>> implements Listing<Item, PageBody> {
  drift: DriftEvent[] = [];
  readonly #list: List;
  readonly #maxItems: number;
  readonly #onDrift: (event: DriftEvent) => void;
  #page: Promise<Page<Item, PageBody>> | undefined;

  constructor(list: List, maxItems = Infinity, onDrift: (event: DriftEvent) => void = () => {}) {
    this.#list = list;
    this.#maxItems = maxItems;
    this.#onDrift = onDrift;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a listing is awaited for its page.
  then<Kept = Page<Item, PageBody>, Caught = never>(
    onPage?: ((page: Page<Item, PageBody>) => Kept | PromiseLike<Kept>) | null,
    onFailure?: ((failure: unknown) => Caught | PromiseLike<Caught>) | null,
  ): Promise<Kept | Caught> {
    this.#page ??= this.#ask();
    return this.#page.then(onPage, onFailure);
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.#walk(this.#maxItems);
  }

  async toArray({ limit = this.#maxItems }: ToArrayOptions = {}): Promise<Item[]> {
    const items: Item[] = [];
    for await (const item of this.#walk(limit)) items.push(item);
    return items;
  }

  async result(): Promise<Result<Page<Item, PageBody>>> {
    return toResult(this);
  }

  async #ask(): Promise<Page<Item, PageBody>> {
    return askPage(this.#list, this.#list.query());
  }

  #walk(maxItems: number): AsyncGenerator<Item, void, undefined> {
    const drift: DriftEvent[] = [];
    this.drift = drift;
    return walk<Item, PageBody>(this.#list, maxItems, (event) => {
      drift.push(event);
      this.#onDrift(event);
    });
  }
}
