import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const PRECISION = 1_000_000;

/** Choices that are the same for the same seed. */
export interface Random {
  /** Any whole number between two, which it may be itself. */
  readonly integer: (min: number, max: number) => number;
  /** Whether something holds that holds in such a share of all cases, from 0 to 1. */
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** The same, but the second item half as often as the first, the third a third as often, and so on (Zipf's law). */
  readonly pickEarly: <Item>(items: readonly Item[]) => Item;
}

/** @param seed a whole number of 32 bits, none of them a sign */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const integer = (min: number, max: number): number => uniformInt(generator, min, max);
  return {
    integer,
    chance: (share) => integer(1, PRECISION) <= share * PRECISION,
    pick: (items) => itemAt(items, integer(0, items.length - 1)),
    pickEarly: (items) => {
      const level = integer(0, PRECISION - 1) / PRECISION;
      return itemAt(items, Math.floor((items.length + 1) ** level) - 1);
    },
  };
}

function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
