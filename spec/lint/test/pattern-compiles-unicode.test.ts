import { expect, it } from 'vitest';
import { api } from './api.ts';
import { lintFiles, marked, reported } from './redocly.ts';

const RULE = 'pattern-compiles-unicode';

it('finds patterns in every place where a schema stands', async () => {
  const files = api(String.raw`
paths: {}
components:
  parameters:
    Key:
      name: key
      in: query
      schema:
        type: string
        pattern: '[\w-.]' # reported
  schemas:
    Map:
      type: object
      propertyNames:
        pattern: \_ # reported
      patternProperties:
        ^[a-z]+$: { type: string }
        a{,2: { type: string } # reported
    Beside:
      $ref: '#/components/schemas/Map'
      pattern: '(' # reported
`);
  expect(await reported(RULE, files)).toEqual(marked(files));
});

it('says why, and what to write', async () => {
  const [finding] = await lintFiles(
    RULE,
    api('paths: {}\ncomponents: { schemas: { A: { pattern: "[" } } }\n'),
  );
  expect(finding?.message).toMatch(/Unterminated character class.*may be escaped/s);
});

it('leaves patterns that compile under the flag alone, and examples that look like schemas', async () => {
  const files = api(String.raw`
paths: {}
components:
  schemas:
    Key: { type: string, pattern: '^\p{L}[\w.\-]*(?<!x)$' }
    Example: { type: object, example: { pattern: '[' } }
    Property: { type: object, properties: { pattern: { type: string } } }
`);
  expect(await reported(RULE, files)).toEqual([]);
});
