import { expect, it } from 'vitest';
import { api } from './api.ts';
import { marked, reported } from './redocly.ts';

const RULE = 'parameter-example-required';

it('finds parameters and headers without an example of their own', async () => {
  const files = {
    ...api(`
paths:
  /things:
    get:
      parameters:
        - $ref: parameters/Limit.yaml
        - in: query
          name: empty # reported
          examples: {}
        - in: query
          name: content # reported
          content: { application/json: { schema: { type: string } } }
      responses:
        '200':
          description: Things.
          headers:
            X-Inline: # reported
              schema: { type: string }
            X-Shared:
              $ref: headers/X-Shared.yaml
`),
    'parameters/Limit.yaml': 'in: query\nname: limit # reported\nschema: { type: integer, example: 5 }\n',
    'headers/X-Shared.yaml': 'schema: { type: integer } # reported\n',
  };
  expect(await reported(RULE, files)).toEqual(marked(files));
});

it('takes every way to give an example, falsy ones too', async () => {
  const files = api(`
paths: {}
components:
  parameters:
    One: { in: query, name: one, schema: { type: integer }, example: 0 }
    Many: { in: query, name: many, schema: { type: string }, examples: { empty: { value: '' } } }
    Content: { in: query, name: content, content: { application/json: { example: null } } }
  headers:
    X-One: { schema: { type: boolean }, example: false }
`);
  expect(await reported(RULE, files)).toEqual([]);
});
