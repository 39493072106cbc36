import { expect, it } from 'vitest';
import { api } from './api.ts';
import { marked, reported } from './redocly.ts';

const RULE = 'array-parameter-explode';

it('finds arrays behind references, in compositions and in lists of types', async () => {
  const files = {
    ...api(`
paths:
  /things:
    parameters:
      - name: nullable # reported
        in: query
        schema: { type: [array, 'null'] }
      - name: composed # reported
        in: query
        schema:
          anyOf: [{ type: string }, { type: array }]
    get:
      parameters:
        - $ref: parameters/Kind.yaml
      responses: {}
`),
    'parameters/Kind.yaml': `
style: form
in: query
name: kind # reported
schema:
  $ref: ../schemas/All.yaml
`,
    'schemas/All.yaml': 'allOf: [{ $ref: ./more/Kinds.yaml }]',
    'schemas/more/Kinds.yaml': 'allOf: [{ $ref: ./List.yaml }]',
    'schemas/more/List.yaml': 'type: array',
  };
  expect(await reported(RULE, files)).toEqual(marked(files));
});

it('leaves scalars, other places than the query, and what says `explode` alone', async () => {
  const files = api(`
paths: {}
components:
  parameters:
    Said: { name: said, in: query, explode: false, schema: { type: array } }
    Scalar: { name: scalar, in: query, schema: { type: string } }
    Header: { name: header, in: header, schema: { type: array } }
    Content: { name: content, in: query, content: { application/json: { schema: { type: array } } } }
    Loop: { name: loop, in: query, schema: { $ref: '#/components/schemas/Loop' } }
  schemas:
    Loop: { anyOf: [{ type: string }, { $ref: '#/components/schemas/Loop' }] }
`);
  expect(await reported(RULE, files)).toEqual([]);
});
