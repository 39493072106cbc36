import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../src/json/first-difference.ts';

describe('the first difference of two JSON values', () => {
  it.each<[string, unknown, unknown]>([
    ['members in another order', { a: 1, b: { c: 2 } }, { b: { c: 2 }, a: 1 }],
    ['lists', [1, { a: [] }], [1, { a: [] }]],
    ['null', { a: null }, { a: null }],
  ])('is none between equal %s', (_, before, after) => {
    expect(firstDifference(before, after)).toBeUndefined();
  });

  it.each<[unknown, unknown, object]>([
    [{ a: { b: 1 } }, { a: { b: 2 } }, { at: 'a.b', before: 1, after: 2 }],
    [{ a: 1 }, {}, { at: 'a', before: 1 }],
    [{}, { a: 1 }, { at: 'a', after: 1 }],
    [[1], [1, 2], { at: '', before: [1], after: [1, 2] }],
    [{ a: [] }, { a: {} }, { at: 'a', before: [], after: {} }],
    [{ a: null }, { a: {} }, { at: 'a', before: null, after: {} }],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, { at: 'a.0.b', before: 1, after: 2 }],
    [JSON.parse('{"__proto__":1}'), {}, { at: '__proto__', before: 1 }],
  ])('of %j and %j is %j', (before, after, difference) => {
    expect(firstDifference(before, after)).toEqual(difference);
  });

  it('does not count what only the second has, where that may add', () => {
    const before = { a: [{ b: 1 }] };
    expect(firstDifference(before, { a: [{ b: 1, c: 2 }], d: 3 }, { mayAdd: true })).toBeUndefined();
    expect(firstDifference(before, { a: [{ c: 2 }] }, { mayAdd: true })).toEqual({ at: 'a.0.b', before: 1 });
    // One more member of a list may move the meaning of the others.
    expect(firstDifference(before, { a: [{ b: 1 }, {}] }, { mayAdd: true })).toMatchObject({ at: 'a' });
  });
});
