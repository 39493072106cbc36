import { FILTERS, PARAMETERS } from '@flag-contract/types';
import * as fc from 'fast-check';

import { encodedTexts, percentEncode, texts } from './arbitrary-texts.ts';

/** A request in the bytes that go over the wire, one character a byte. */
export interface ArbitraryRequest {
  readonly method: string;
  /** The path with the query. */
  readonly target: string;
  readonly headers: readonly string[];
}

const fields = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<string>(...Object.keys(FILTERS)) },
  { weight: 1, arbitrary: texts },
);
const values = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<string>(...Object.values(FILTERS).flatMap(wordsOf), 'test', '1', 'true'),
  },
  { weight: 1, arbitrary: texts },
);

/** Filters of the grammar, and such that break it somewhere. */
const filters = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(fields, values).map((pair) => pair.join(':')) },
      { weight: 1, arbitrary: texts },
    ),
    {
      maxLength: 5,
    },
  )
  .map((clauses) => percentEncode(clauses.join(',')));

const parameters = { ...PARAMETERS.getTags, ...PARAMETERS.getFeatureFlags };
const words = Object.values(parameters).flatMap(wordsOf);

const pairs = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(
      fc.constantFrom(...Object.keys(parameters)),
      fc.oneof(encodedTexts, fc.constantFrom(...words)),
    ),
  },
  { weight: 3, arbitrary: fc.tuple(fc.constant('filter'), filters) },
  { weight: 1, arbitrary: fc.tuple(encodedTexts, encodedTexts) },
);

/** What is right for flags, unless two of them clash. */
const rightPairs = fc.constantFrom(
  ['limit', '5'],
  ['offset', '60'],
  ['sort', '-name,key'],
  ['env', 'test'],
  ['env', 'production'],
  ['summary', '0'],
  ['expand', 'evaluation'],
  ['archived', 'true'],
  ['compare', 'true'],
  ['tag', 'beta'],
  ['filter', 'query:a'],
);

const queries = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .uniqueArray(rightPairs, { maxLength: 6, selector: ([name]) => name })
      .map((all) => all.map((pair) => pair.join('=')).join('&')),
  },
  {
    weight: 8,
    arbitrary: fc
      .array(
        pairs.map((pair) => pair.join('=')),
        { maxLength: 6 },
      )
      .map((all) => all.join('&')),
  },
  { weight: 1, arbitrary: encodedTexts },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pairs, fc.integer({ min: 2, max: 1_200 }))
      .map(([pair, n]) => Array(n).fill(pair.join('=')).join('&')),
  },
);

const paths = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('/api/v2/flags/shop', '/api/v2/tags', '/api/v2/flags/shop/') },
  { weight: 2, arbitrary: encodedTexts.map((key) => `/api/v2/flags/${key}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '//',
      '/..',
      '/api/v2/../v2/tags',
      '/api//v2/tags',
      '/%2F',
      '/%00',
      '/api/v2/tags%2F',
      '*',
      '/a;b',
      '/#',
      'http://x/api/v2/tags',
    ),
  },
  { weight: 1, arbitrary: encodedTexts.map((text) => `/${text}`) },
);

const headerValues = texts.map((text) =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[\r\n\0]/g, ''),
);
const headers = fc.oneof(
  { weight: 6, arbitrary: fc.constant([] as readonly string[]) },
  {
    weight: 4,
    arbitrary: fc.array(
      fc
        .tuple(
          fc.constantFrom(
            'LD-API-Version',
            'Authorization',
            'Prefer',
            'Expect',
            'X-Odd',
            'Cookie',
            'Accept',
            'Content-Length',
            'Transfer-Encoding',
            'Upgrade',
            'Origin',
            'Host',
          ),
          headerValues,
        )
        .map((header) => header.join(': ')),
      { maxLength: 4 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['LD-API-Version: 20240415'],
      ['LD-API-Version: 20220603'],
      ['Prefer: code=418'],
    ),
  },
);

const methods = fc.oneof(
  { weight: 8, arbitrary: fc.constant('GET') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'HEAD',
      'POST',
      'DELETE',
      'OPTIONS',
      'PATCH',
      'QUERY',
      'PROPFIND',
      'CONNECT',
      'get',
      'FOO',
      'G T',
    ),
  },
);

export const arbitraryRequests: fc.Arbitrary<ArbitraryRequest> = fc.record({
  method: methods,
  target: fc.tuple(paths, queries).map(([path, query]) => (query === '' ? path : `${path}?${query}`)),
  headers,
});

function wordsOf(row: { readonly type: string; readonly values?: readonly string[] }): readonly string[] {
  return row.values ?? [];
}
