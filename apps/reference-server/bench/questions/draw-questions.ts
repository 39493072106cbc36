import type { Dataset } from '@flag-contract/reference-server';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

import { type FlagQuestion, NAME_DESCENDING, ORDER_FIELDS, PAGE_FLAGS } from './question.ts';

// More pages than a cache of answers would keep, so that none decides.
const DRAWN = 5000;
// Other characters mean something in the filters of one server or another.
const PLAIN = /^[\w-]+$/;

/** Full pages at any offset, in any order. */
export function drawPages(flags: number, seed: number): readonly FlagQuestion[] {
  const draw = createDraw(seed);
  return Array.from({ length: DRAWN }, () => ({
    orderBy: pick(ORDER_FIELDS, draw),
    descending: draw(0, 1) === 1,
    offset: draw(0, Math.max(0, flags - PAGE_FLAGS)),
  }));
}

/** Two tags and a word of the name, all of a flag that is there: each search finds one flag at least. */
export function drawSearches(dataset: Dataset, seed: number): readonly FlagQuestion[] {
  const draw = createDraw(seed);
  const flags = (dataset.projects[0]?.flags ?? []).flatMap(({ archivedDate, name, tags = [] }) => {
    const plainTags = tags.filter((tag) => PLAIN.test(tag));
    const words = name.split(' ').filter((word) => PLAIN.test(word));
    const isOffered = archivedDate === undefined && plainTags.length >= 2 && words.length > 0;
    return isOffered ? [{ plainTags, words }] : [];
  });
  return Array.from({ length: DRAWN }, () => {
    const { plainTags, words } = pick(flags, draw);
    const first = draw(0, plainTags.length - 1);
    const second = (first + draw(1, plainTags.length - 1)) % plainTags.length;
    const tags = [first, second].flatMap((index) => plainTags[index] ?? []);
    return { ...NAME_DESCENDING, offset: 0, tags, query: pick(words, draw).toLowerCase() };
  });
}

type Draw = (min: number, max: number) => number;

function createDraw(seed: number): Draw {
  const generator = xoroshiro128plus(seed);
  return (min, max) => uniformInt(generator, min, max);
}

function pick<Item>(items: readonly Item[], draw: Draw): Item {
  const item = items[draw(0, items.length - 1)];
  if (item === undefined) throw new Error('There is nothing to draw from: take more --flags.');
  return item;
}
