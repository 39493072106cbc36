import * as fc from 'fast-check';

/** Texts that are awkward somewhere, right somewhere, or anything. */
export const texts = fc.oneof(
  fc.constantFrom(
    `' OR '1'='1`,
    `'; DROP TABLE flag; --`,
    '") UNION SELECT 1 --',
    '\0',
    'a\0b',
    '\uD800',
    '\uDFFF',
    '__proto__',
    'constructor',
    'toString',
    '1e309',
    '-1e309',
    '0x10',
    ' 5',
    '5 ',
    '-0',
    '٣',
    '9007199254740993',
    '99999999999999999999',
    'NaN',
    '{',
    '{}',
    '{"before":1e309}',
    '{"after":-1}',
    '{"before":9007199254740993}',
    '{"__proto__":{"before":1}}',
    '[]',
    'null',
    '2026-02-30T00:00:00Z',
    '2026-01-31T12:00:00Z',
    '..',
    '.',
    '*',
    '%',
    '_',
    'İ',
    '🎁',
    ',',
    '+',
    ':',
    '',
  ),
  fc.constantFrom(
    'shop',
    'production',
    'test',
    'beta',
    'true',
    'false',
    '0',
    '1',
    '5',
    '100',
    '1000',
    'flag',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  fc.integer().map(String),
  fc.double().map(String),
  fc
    .constantFrom('x', '🎁', "'")
    .chain((unit) => fc.integer({ min: 1, max: 4_000 }).map((n) => unit.repeat(n))),
);

const brokenEncodings = fc.constantFrom(
  '%',
  '%zz',
  '%c3%28',
  '%ED%A0%80',
  '%00',
  '%f0%9f',
  '%C0%AF',
  '%u0041',
  '%e9',
);

/** Text as it may stand in a URL: percent-encoded, as it is, or broken. */
export const encodedTexts = fc.oneof(
  { weight: 6, arbitrary: texts.map(percentEncode) },
  {
    weight: 2,
    arbitrary: texts.map((text) =>
      Buffer.from(text)
        .toString('latin1')
        .replaceAll(/[\r\n]/g, ''),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(brokenEncodings, texts.map(percentEncode)).map((parts) => parts.join('')),
  },
);

/** As encodeURIComponent, and beyond what it takes: half a surrogate pair becomes the bytes that it would have. */
export function percentEncode(text: string): string {
  return Array.from(text)
    .map((character) => {
      if (character.isWellFormed()) return encodeURIComponent(character);
      const code = character.charCodeAt(0);
      return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
        .map((byte) => `%${byte.toString(16)}`)
        .join('');
    })
    .join('');
}
