import { formatFilter, InvalidRequestError, parseFilter } from '@flag-contract/client';
import type { FlagFilter } from '@flag-contract/client';
import contract from '@flag-contract/spec/openapi.json' with { type: 'json' };
import { FILTERS } from '@flag-contract/types';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const PATTERN = new RegExp(contract.components.parameters.FlagsFilter.schema.pattern, 'u');

const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => !/,|^\{/.test(value));
const member = text.filter((value) => !value.includes('+'));
const ms = fc.nat({ max: 4e12 });

/** Any value that the contract's table gives a filter. */
function valueOf(rule: {
  type: string;
  values?: readonly string[];
  keys?: readonly string[];
}): fc.Arbitrary<unknown> {
  if (rule.values) return fc.constantFrom(...rule.values);
  if (rule.type === 'boolean') return fc.boolean();
  if (rule.type === 'integer') return fc.nat();
  if (rule.type === 'array') return fc.array(member, { minLength: 1, maxLength: 3 });
  if (rule.type === 'object') return fc.record(Object.fromEntries((rule.keys ?? []).map((key) => [key, ms])));
  return text;
}

const filters = fc
  .record(Object.fromEntries(Object.entries(FILTERS).map(([field, rule]) => [field, valueOf(rule)])), {
    requiredKeys: [],
  })
  .filter((filter) => !('evaluated' in filter) || 'filterEnv' in filter) as fc.Arbitrary<FlagFilter>;

describe('formatFilter and parseFilter', () => {
  test('what was written reads back as it was', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(formatFilter(filter))).toEqual(filter);
      }),
    );
  });

  test('what was read writes back as it was, and keeps the contract', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const written = formatFilter(filter);
        expect(formatFilter(parseFilter(written))).toBe(written);
        expect(written === '' || PATTERN.test(written)).toBe(true);
      }),
    );
  });

  test.each<[FlagFilter, string]>([
    [{ query: 'dark-mode', tags: ['beta', 'test'] }, 'query:dark-mode,tags:beta+test'],
    [{ creationDate: { before: new Date(1690527600000) } }, 'creationDate:{"before":1690527600000}'],
    [
      { evaluated: { after: 1590768455282 }, filterEnv: 'production' },
      'evaluated:{"after":1590768455282},filterEnv:production',
    ],
    [{ 'codeReferences.max': 0 }, 'codeReferences.max:0'],
    [{ creationDate: {} }, 'creationDate:{}'],
    [{ query: 'a:b' }, 'query:a:b'],
    [{ query: 'C++' }, 'query:C++'],
    [{}, ''],
  ])('%j is written %s', (filter, written) => {
    expect(formatFilter(filter)).toBe(written);
  });

  test.each([
    ['a comma in a text', { query: 'a,b' }],
    ['a plus in a tag', { tags: ['a+b'] }],
    ['a plus in a kind of context', { contextKindsEvaluated: ['user', 'a+b'] }],
    ['a comma in a tag', { tags: ['a', 'b,c'] }],
    ['a brace at the start of a text', { query: '{x' }],
    ['an empty text', { query: '' }],
    ['an empty tag', { tags: [''] }],
    ['an empty list', { tags: [] }],
    ['a date that is none', { creationDate: { before: new Date('soon') } }],
    ['a fraction of a millisecond', { creationDate: { before: 1.5 } }],
    ['a moment as text', { creationDate: { before: '2026' } }],
    ['evaluated without filterEnv', { evaluated: { after: 1 } }],
    ['evaluated with an undefined filterEnv', { evaluated: { after: 1 }, filterEnv: undefined }],
  ])('%s is refused and named', (_, filter) => {
    const [field] = Object.keys(filter);
    expect(() => formatFilter(filter as FlagFilter)).toThrow(InvalidRequestError);
    expect(() => formatFilter(filter as FlagFilter)).toThrow(`\`${field}\``);
  });

  test.each([
    'nonsense',
    'tags:a,',
    ',tags:a',
    'tags:a,,type:temporary',
    'tags:a,tags:b',
    'toString:1',
    'state:lively',
    'hasExperiment:yes',
    'codeReferences.min:one',
    'creationDate:{"before":',
    'creationDate:{"after":1}',
    'creationDate:{"before":"x"}',
    'creationDate:5',
    'evaluated:{"after":1}',
    'tags:a++b',
    'query:',
    'evaluated:{},filterEnv:production',
    'evaluated:[],filterEnv:production',
    'evaluated:{"after":-1},filterEnv:production',
    'creationDate:{"before":-1}',
    'creationDate:{"before":1.5}',
    'creationDate:{"before":9007199254740993}',
    'codeReferences.min:-1',
    'codeReferences.max:99999999999999999999',
    'filterEnv:production,filterEnv:test',
    'state:live,state:archived',
  ])('%s is no filter', (written) => {
    expect(() => parseFilter(written)).toThrow(InvalidRequestError);
  });

  test('each clause that FILTERS lets require another is refused without it', () => {
    const needs = Object.entries(FILTERS).flatMap(([field, rule]) =>
      'requires' in rule ? rule.requires.map((other) => ({ field, other })) : [],
    );
    expect(needs).not.toEqual([]);
    for (const { field, other } of needs) {
      expect(() => formatFilter({ [field]: {} })).toThrow(`needs \`${other}\``);
    }
  });

  test('what is said twice is said once', () => {
    expect(parseFilter('filterEnv:test,tags:a+b,filterEnv:test,tags:a+b')).toEqual({
      filterEnv: 'test',
      tags: ['a', 'b'],
    });
  });

  test('a plus joins members of lists, and is a letter elsewhere', () => {
    expect(parseFilter('query:a+b,tags:a+b')).toEqual({ query: 'a+b', tags: ['a', 'b'] });
  });

  test('blanks in JSON are read over', () => {
    expect(parseFilter('creationDate:{ "before" : 1 },type:permanent')).toEqual({
      creationDate: { before: 1 },
      type: 'permanent',
    });
  });
});
