import type { FeatureFlagCollection, FlagExpand, TagCollection } from '@flag-contract/types';
import type { Flag } from './flag.ts';

/**
 * One page of a list. The four functions ask for another page with the same parameters; they give undefined where this
 * list has no such page.
 *
 * @example
 * ```ts
 * const page = await client.listFlags('shop', { limit: 10 });
 * console.log(page.items.length, 'of', page.totalCount);
 * const second = await page.next();
 * const last = await page.last();
 * ```
 */
export interface Page<Item, Body> {
  readonly items: readonly Item[];
  /** How many items match, on all pages together. Null where the server does not say. */
  readonly totalCount: number | null;
  /** The index of the first item of the page in the whole list, from 0. */
  readonly offset: number;
  /** The whole body of the answer, with fields that the contract does not know. */
  readonly body: Body;
  /** The page after this one. */
  next(): Promise<Page<Item, Body> | undefined>;
  /** The page before this one. */
  prev(): Promise<Page<Item, Body> | undefined>;
  /** The first page, unless this is it. */
  first(): Promise<Page<Item, Body> | undefined>;
  /** The last page, unless this is it. */
  last(): Promise<Page<Item, Body> | undefined>;
}

/** The body of an answer with flags. */
export interface FlagPageBody extends FeatureFlagCollection {}

/** The body of an answer with tags. */
export interface TagPageBody extends TagCollection {}

/** A page of flags. */
export type FlagPage<Expand extends FlagExpand = never> = Page<Flag<Expand>, FlagPageBody>;

/** A page of tags. */
export type TagPage = Page<string, TagPageBody>;
