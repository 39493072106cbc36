import type { FlagExpand } from '@flag-contract/types';
import type { DriftEvent } from '../client/hooks.ts';
import type { Flag } from './flag.ts';
import type { FlagPageBody, Page, TagPageBody } from './page.ts';
import type { Result } from './result.ts';

/** How many items to read at most. */
export interface ToArrayOptions {
  /** The greatest number of items. Defaults to the call's `maxItems`, or to all of them. */
  readonly limit?: number | undefined;
}

/**
 * A list that was asked for. Nothing is sent until it is used, in one of four ways:
 *
 * - `await listing` gives one page, and `listing.result()` gives it without ever throwing one of this package's errors.
 *   Asked for again, it is the same page, without another request.
 * - `for await (const item of listing)` gives every item, asking for pages as it goes.
 * - `listing.toArray({ limit })` gives every item as an array.
 *
 * Reading all pages gives each item once, follows pages by their offset only, with the parameters that were asked for
 * and never to another origin, and ends with a `PagingError` where pages lead nowhere. The API counts offsets in a list
 * that may change meanwhile. When its total shrinks between two pages, the walk goes back, so that no item that moved up
 * is missed, and reports it in `drift`. Three things escape it, and the total does not show the last two:
 *
 * - An item that is added meanwhile may be missed.
 * - So may one that moves up when another is taken away and a third one added between the same two pages.
 * - So may one beside an item that moves to another place: a rename under the sort `name`, a change under
 *   `targetingModifiedDate`. The default order, `key` and `creationDate` stay as they are.
 *
 * @example
 * ```ts
 * const listing = client.listFlags('shop', { filter: { state: 'live' } });
 * for await (const flag of listing) console.log(flag.key);
 * if (listing.drift.length > 0) console.warn('Flags changed meanwhile', listing.drift);
 * ```
 */
export interface Listing<Item, Body> extends PromiseLike<Page<Item, Body>>, AsyncIterable<Item> {
  /** The changes of the total that the latest walk met between two pages. */
  readonly drift: readonly DriftEvent[];
  /** The page, or what `onFailure` makes of a failure. */
  catch<Caught>(
    onFailure: (failure: unknown) => Caught | PromiseLike<Caught>,
  ): Promise<Page<Item, Body> | Caught>;
  /** The page, once `onEnd` was called, whether it came or not. */
  finally(onEnd: () => void): Promise<Page<Item, Body>>;
  /** Every item, at most `limit`. */
  toArray(options?: ToArrayOptions): Promise<Item[]>;
  /** One page, or what went wrong. Throws only what a hook throws. */
  result(): Promise<Result<Page<Item, Body>>>;
}

/** What `listFlags` gives. */
export type FlagListing<Expand extends FlagExpand = never> = Listing<Flag<Expand>, FlagPageBody>;

/** What `listTags` gives. */
export type TagListing = Listing<string, TagPageBody>;
