import { expect, it } from 'vitest';
import { api } from './api.ts';
import { marked, reported } from './redocly.ts';

const RULE = 'no-boolean-zero-parameter';

it('finds 0 and 1 in words, examples, defaults and enums', async () => {
  const files = {
    ...api(`
paths: {}
components:
  parameters:
    Code:
      name: code
      in: query
      description: Whether to shorten. Send \`1\` to do so. # reported
      schema: { type: boolean }
    Equation:
      name: equation
      in: query
      description: Ask for equation=0. # reported
      schema: { type: boolean }
    Words:
      name: words
      in: query
      description: Set it to 1. # reported
      schema: { type: boolean }
    Example:
      name: example
      in: query
      schema: { type: boolean }
      example: 0 # reported
    Examples:
      name: examples
      in: query
      schema: { type: boolean }
      examples: # reported
        short:
          $ref: '#/components/examples/Short'
    Default:
      name: default
      in: query
      schema: { $ref: '#/components/schemas/Flag' } # reported
    Enum:
      name: enum
      in: query
      schema: { anyOf: [{ type: boolean }], enum: ['0', '1'] } # reported
    List:
      name: list
      in: query
      schema: { type: boolean, examples: [true, 0] } # reported
    Nullable:
      name: nullable
      in: query
      schema: { type: [boolean, 'null'] }
      example: 1 # reported
    Other:
      name: other
      in: query
      description: Send \`1\` for all. # reported
      schema: { oneOf: [{ $ref: '#/components/schemas/Flag' }, { type: string, enum: [all, none] }] }
    Constant:
      name: constant
      in: query
      schema: { oneOf: [{ type: boolean }, { const: all }] }
      example: 1 # reported
    Far:
      name: far
      in: query
      schema: { $ref: schemas/Switch.yaml }
      example: 1 # reported
    Same:
      name: same
      in: query
      schema: { allOf: [{ type: boolean }, { enum: [0, 1] }] }
      example: 0 # reported
  examples:
    Short: { value: '1' }
  schemas:
    Flag: { type: boolean, default: 0 }
`),
    'schemas/Switch.yaml': 'anyOf: [{ type: boolean }, { $ref: Word.yaml }]',
    'schemas/Word.yaml': 'type: string\nenum: [all]',
  };
  expect(await reported(RULE, files)).toEqual(marked(files));
});

it('leaves booleans that are true and false, numbers, and words that count alone', async () => {
  const files = api(`
paths: {}
components:
  parameters:
    Boolean:
      name: boolean
      in: query
      description: Lists up to 1 more item as of version=1.0, in parts of \`10\`.
      schema: { type: boolean }
      example: true
    Number: { name: number, in: query, description: '\`0\` is the first.', schema: { type: integer }, example: 0 }
    Text: { name: text, in: query, schema: { type: string, enum: ['0', '1'] }, example: '0' }
`);
  expect(await reported(RULE, files)).toEqual([]);
});

it('leaves parameters alone that take 0 or 1 beside booleans', async () => {
  const files = {
    ...api(`
paths: {}
components:
  parameters:
    Number:
      name: number
      in: query
      description: Send \`1\` for all.
      schema: { anyOf: [{ type: boolean }, { type: integer, enum: [0, 1] }] }
      example: 1
    Types: { name: types, in: query, schema: { type: [boolean, integer] }, example: 0 }
    Text: { name: text, in: query, schema: { oneOf: [{ type: boolean }, { type: string, enum: ['0', '1'] }] }, example: '1' }
    Anything: { name: anything, in: query, schema: { type: [boolean, string] }, example: '1' }
    Constant: { name: constant, in: query, schema: { anyOf: [{ type: boolean }, { const: 1 }] }, example: 1 }
    Enum: { name: enum, in: query, schema: { type: [boolean, number], enum: [true, false, 0, 1] } }
    Far: { name: far, in: query, schema: { $ref: schemas/Switch.yaml }, example: 1 }
`),
    'schemas/Switch.yaml': 'anyOf: [{ type: boolean }, { $ref: Digit.yaml }]',
    'schemas/Digit.yaml': 'type: integer\nenum: [0, 1]',
  };
  expect(await reported(RULE, files)).toEqual([]);
});
