import { expect, it } from 'vitest';
import { isHuge } from '../../src/json/is-huge.ts';

const list = (length: number): unknown[] => Array.from({ length }, () => 0);

it.each([
  ['a list of 2,001', list(2_001), true],
  ['a list of 2,000', list(2_000), false],
  ['an object of 2,001 members', Object.fromEntries(list(2_001).entries()), true],
  ['60,000 values in many lists', list(60).map(() => list(1_000)), true],
  ['a text, however long', 'x'.repeat(100_000), false],
  ['nothing', undefined, false],
])('tells of %s whether it is more than any page should hold', (_, value, expected) => {
  expect(isHuge(value)).toBe(expected);
});
