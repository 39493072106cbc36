import { describe, expect, it } from 'vitest';
import { environmentsDiffer } from '../../../src/checks/projection/compare/environments-differ.ts';

const RULE = { _id: 'r1', ref: 'a', variation: 0, clauses: [{ _id: 'c1', op: 'in', values: ['x'] }] };
const PRODUCTION = { on: true, rules: [RULE], targets: [], version: 7, lastModified: 1 };

describe('the environments of a flag', () => {
  it.each<[string, object]>([
    ['versions, dates and salts', { version: 8, lastModified: 2, salt: 'b' }],
    ['IDs of rules', { rules: [{ ...RULE, _id: 'r2', ref: 'b' }] }],
    ['IDs of clauses', { rules: [{ ...RULE, clauses: [{ _id: 'c2', op: 'in', values: ['x'] }] }] }],
  ])('do not differ by %s', (_, change) => {
    expect(environmentsDiffer([PRODUCTION, { ...PRODUCTION, ...change }])).toBe(false);
  });

  it.each<[string, object]>([
    ['being on', { on: false }],
    ['a value in a clause', { rules: [{ ...RULE, clauses: [{ _id: 'c1', op: 'in', values: ['y'] }] }] }],
    ['a target', { targets: [{ values: ['a'], variation: 1 }] }],
    ['the variation when off', { offVariation: 1 }],
  ])('differ by %s, also when only the last of three does', (_, change) => {
    expect(environmentsDiffer([PRODUCTION, PRODUCTION, { ...PRODUCTION, ...change }])).toBe(true);
  });

  it('do not differ where there is one, or none', () => {
    expect(environmentsDiffer([PRODUCTION])).toBe(false);
    expect(environmentsDiffer([])).toBe(false);
  });
});
