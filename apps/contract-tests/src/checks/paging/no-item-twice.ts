import { pagesOf } from '../../listing/exchanges-of.ts';
import type { Listing } from '../../listing/listing.ts';
import type { Exchange } from '../../target/exchange.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import type { Failure } from '../../failure/failure.ts';
import { gatherPagingEvidence } from './paging-evidence.ts';

/** Looks at every page of the run by itself, and at the pages of each list together. */
export async function noItemTwice(context: CheckContext, listing: Listing): Promise<Outcome> {
  const evidence = await gatherPagingEvidence(context, listing);
  const pages = pagesOf(context.client, listing);
  if (!pages.some(({ keys }) => keys.length > 1)) return notExercised(`a page of two ${listing.name}`);
  const lists = evidence.flatMap(({ list, walks }) => [list.pages, ...walks.map((walk) => walk.pages)]);
  const repeated = [...pages.map((page) => [page]), ...lists].flatMap(firstRepeated);
  // One case is enough to show a fault that every page repeats.
  return judged(repeated.slice(0, 1));
}

interface KeyedPage {
  readonly keys: readonly string[];
  readonly exchange: Exchange;
}

function firstRepeated(pages: readonly KeyedPage[]): Failure[] {
  const seen = new Map<string, Exchange>();
  for (const { keys, exchange } of pages) {
    for (const key of keys) {
      const before = seen.get(key);
      if (before !== undefined) {
        const where = before === exchange ? 'twice on a page' : 'on two pages of a list';
        return [
          {
            sentence: `An item stands ${where}.`,
            expected: `${key} once`,
            seen: `${key} twice`,
            exchanges: [...new Set([before, exchange])],
          },
        ];
      }
      seen.set(key, exchange);
    }
  }
  return [];
}
