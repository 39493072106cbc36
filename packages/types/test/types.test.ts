import { expect, it } from 'vitest';
import { renderTypes } from '../generator/render-types.ts';

const types = await renderTypes();

it('The types say what the contract says, as plain text that an editor shows', () => {
  expect(types).toContain('/** The tags of the flag. */');
  expect(types).not.toContain('@description');
  expect(types).not.toMatch(/^ *\* {3,}\w+ \w+/m);
});

it('The types leave out the ids of requirements, which callers can not look up', () => {
  expect(types).not.toContain('Requirements:');
  expect(types).not.toContain('flags.filter.tags');
});

it('The types keep what is deprecated, with what to use instead', () => {
  expect(types).toMatch(/@deprecated\n +\* Deprecated, use `state` instead\./);
});

it('The types let an editor complete the words of a list that is open', () => {
  expect(types).toContain('readonly kind: ("boolean" | "multivariate") | (string & {});');
  expect(types).not.toMatch(/"\) \| string\b/);
});
