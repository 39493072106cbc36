import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/json/parse-json.ts';

describe('parsing a body', () => {
  it.each(['{"a":[1,"ü",null]}', 'null', '"text"', '12', ' [] '])('gives the value of %s', (text) => {
    expect(parseJson(text)).toMatchObject({ json: JSON.parse(text) as unknown });
  });

  it.each(['', '<html>', '{"a":}', '[1,]', 'undefined', '{"a":"\u0000"}'])('gives nothing for %j', (text) => {
    expect(parseJson(text)).not.toHaveProperty('json');
  });

  it('takes 100 levels', () => {
    expect(parseJson('['.repeat(100) + ']'.repeat(100))).toHaveProperty('json');
    expect(parseJson('{"a":'.repeat(99) + '[]' + '}'.repeat(99))).toHaveProperty('json');
  });

  it.each([
    ['closed', '['.repeat(101) + ']'.repeat(101)],
    ['never closed', '[{"a":'.repeat(100_000)],
    ['after text that looks like an end', `{"a":"\\"]}",${'"b":['.repeat(101)}`],
  ])('refuses more levels, %s', (_, text) => {
    expect(() => parseJson(text)).toThrow('the body is nested deeper than 100 levels');
  });

  it.each([
    ['brackets', JSON.stringify('['.repeat(200))],
    ['brackets after an escaped quote', JSON.stringify(`"${'{'.repeat(200)}`)],
    ['a backslash at its end', `["\\\\", ${JSON.stringify('['.repeat(200))}]`],
  ])('is not misled by a string that holds %s', (_, text) => {
    expect(parseJson(text)).toHaveProperty('json');
  });

  it('counts arrays side by side once', () => {
    expect(parseJson(`[${Array.from({ length: 500 }, () => '[]').join()}]`)).toHaveProperty('json');
  });

  it('takes half a million values, and no more', () => {
    expect(parseJson(`[${'0,'.repeat(499_998)}0]`)).toHaveProperty('json');
    expect(() => parseJson(`[${'0,'.repeat(500_000)}0]`)).toThrow('the body holds more than 500000 values');
  });

  it.each([
    ['beside each other', '{"a":1,"a":2}'],
    ['in an object deep inside', '[{"b":{"a":1,"c":[],"a":1}}]'],
    ['written otherwise', String.raw`{"a":1,"\u0061":2}`],
    ['like those of a prototype', '{"__proto__":1,"__proto__":2}'],
  ])('refuses the same key twice, %s', (_, text) => {
    expect(() => parseJson(text)).toThrow('an object in the body has the same key twice');
  });

  it.each(['{"__proto__":{"a":1},"constructor":2}', '[{"a":1},{"a":2}]', '{"a":{"a":":"}}'])(
    'does not take %s for that',
    (text) => {
      expect(parseJson(text)).toHaveProperty('json');
    },
  );

  it.each(['1e400', '[-1e400]', '{"a":1e999}'])('refuses the number in %s', (text) => {
    expect(() => parseJson(text)).toThrow('a number in the body is too large for JSON');
  });

  it('refuses a byte order mark', () => {
    expect(() => parseJson('\uFEFF{}')).toThrow('the body begins with a byte order mark');
  });
});
