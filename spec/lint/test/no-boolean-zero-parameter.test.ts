import { expect, it } from 'vitest';
import { api } from './api.ts';
import { marked, reported } from './redocly.ts';

const RULE = 'no-boolean-zero-parameter';

it('finds 0 and 1 in words, examples, defaults and enums', async () => {
  const files = api(`
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
  examples:
    Short: { value: '1' }
  schemas:
    Flag: { type: boolean, default: 0 }
`);
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
