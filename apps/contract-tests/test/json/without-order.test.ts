import { expect, it } from 'vitest';
import { withoutOrder } from '../../src/json/without-order.ts';

it('is the same for values that differ in the order of arrays and members alone', () => {
  const one = { key: 'a', tags: ['x', 'y'], variations: [{ value: [1, 2] }, { value: null }] };
  const other = { variations: [{ value: null }, { value: [2, 1] }], tags: ['y', 'x'], key: 'a' };
  expect(withoutOrder(one)).toBe(withoutOrder(other));
});

it('differs where something else does', () => {
  const texts = [{ tags: ['x'] }, { tags: ['x', 'x'] }, { tags: 'x' }, { tags: ['"x"'] }, {}].map(
    withoutOrder,
  );
  expect(new Set(texts).size).toBe(texts.length);
});
