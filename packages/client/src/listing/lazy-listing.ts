import type { DriftEvent } from '../client/hooks.ts';
import type { Body, List } from './list.ts';
import { askPage } from './listed-page.ts';
import type { Listing } from './listing.ts';
import type { Page } from './page.ts';
import { toResult } from './result.ts';
import { walk } from './walk.ts';

/** A listing that asks for nothing until it is used. */
export function lazyListing<Item, PageBody extends Body<Item>>(list: List): Listing<Item, PageBody> {
  let asked: Promise<Page<Item, PageBody>> | undefined;
  let drift: DriftEvent[] = [];
  const ask = async (): Promise<Page<Item, PageBody>> =>
    (asked ??= askPage<Item, PageBody>(list).then(({ page }) => page));
  const start = (maxItems: number): AsyncGenerator<Item, void, undefined> => {
    drift = [];
    return walk<Item, PageBody>(list, maxItems, drift);
  };
  return {
    get drift() {
      return drift;
    },
    // oxlint-disable-next-line unicorn/no-thenable -- a listing is awaited for its page.
    then: async (onPage, onFailure) => ask().then(onPage, onFailure),
    catch: async (onFailure) => ask().catch(onFailure),
    finally: async (onEnd) => ask().finally(onEnd),
    [Symbol.asyncIterator]: () => start(list.maxItems),
    toArray: async ({ limit = list.maxItems } = {}) => {
      const items: Item[] = [];
      for await (const item of start(limit)) items.push(item);
      return items;
    },
    result: async () => toResult(ask()),
  };
}
