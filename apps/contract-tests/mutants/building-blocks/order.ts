import type { FeatureFlag } from '@flag-contract/types';

export type Compare<Item> = (a: Item, b: Item) => number;

/** By code units, as JavaScript compares strings. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Compares items by a text of each. */
export function byText<Item>(textOf: (item: Item) => string): Compare<Item> {
  return (a, b) => compareText(textOf(a), textOf(b));
}

export function byNumber<Item>(numberOf: (item: Item) => number): Compare<Item> {
  return (a, b) => numberOf(a) - numberOf(b);
}

export function reversed<Item>(compare: Compare<Item>): Compare<Item> {
  return (a, b) => compare(b, a);
}

/** The places of flags in a list, to sort others alike. */
export function byPlaceIn(list: readonly FeatureFlag[]): Compare<FeatureFlag> {
  const places = new Map(list.map(({ key }, place) => [key, place]));
  return byNumber(({ key }) => places.get(key) ?? list.length);
}
