import { expect, it } from 'vitest';
import { api } from './api.ts';
import { type Files, marked, reported } from './redocly.ts';

const RULE = 'no-deep-inline-schema';

const FILES: Files = {
  ...api(`
paths:
  /things:
    get:
      parameters:
        - name: filter
          in: query
          content:
            application/json:
              schema:
                type: object
                properties:
                  bounds: # reported
                    type: object
      responses:
        '200':
          description: Things.
          content:
            application/json:
              schema:
                type: array
                items:
                  type: object
                  additionalProperties: # reported
                    type: [object, 'null']
                    properties:
                      deeper: { type: object }
        '400':
          description: Bad.
          content:
            application/json:
              schema:
                $ref: schemas/Error.yaml
`),
  'schemas/Error.yaml': `
type: object
properties:
  beside:
    $ref: ./Other.yaml
    properties:
      inner:
        type: object
        properties:
          most: # reported
            type: object
  list:
    type: array
    items:
      allOf:
        - type: object
          properties:
            inner: # reported
              properties:
                key: { type: string }
`,
  'schemas/Other.yaml': 'type: object',
};

it('finds the second object without a name, through arrays, maps and compositions', async () => {
  expect(await reported(RULE, FILES)).toEqual(marked(FILES));
});

it('takes more levels', async () => {
  const line = FILES['openapi.yaml']?.split('\n').findIndex((text) => text.includes('deeper:')) ?? 0;
  expect(await reported(RULE, FILES, { levels: 2 })).toEqual([`openapi.yaml:${line + 1}`]);
});

it('leaves one inline object, named ones and compositions of one value alone', async () => {
  const files = {
    ...api(`
paths: {}
components:
  schemas:
    Page:
      type: object
      properties:
        links: { type: object, additionalProperties: { $ref: schemas/Link.yaml } }
        range: { type: object, properties: { after: { type: [integer, 'null'] } } }
    Either:
      oneOf:
        - type: object
          properties: { a: { type: object } }
        - anyOf:
            - type: object
              properties: { b: { allOf: [{ type: object }, { type: object }] } }
    Definitions:
      $defs: { Inner: { type: object, properties: { a: { type: object } } } }
`),
    'schemas/Link.yaml': 'type: object\nproperties: { meta: { type: object } }\n',
  };
  expect(await reported(RULE, files)).toEqual([]);
});
