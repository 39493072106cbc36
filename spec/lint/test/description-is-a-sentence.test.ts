import { expect, it } from 'vitest';
import { api } from './api.ts';
import { marked, reported } from './redocly.ts';

const RULE = 'description-is-a-sentence';

it('finds fragments, wherever a description stands', async () => {
  const files = {
    ...api(`
tags:
  - name: Things
    description: all the things # reported
paths:
  /things:
    get:
      description: '' # reported
      responses:
        '200':
          description: OK # reported
components:
  schemas:
    Stops:
      description: | # reported
        A sentence.

        A paragraph that stops in the
    Introduces:
      description: 'These are the values:' # reported
    List:
      description: | # reported
        the values
        - one
        - two
  examples:
    First:
      description: A thing # reported
      value: { description: a thing }
  securitySchemes:
    Key:
      type: apiKey
      in: header
      name: Authorization
      description: the key # reported
  parameters:
    Beside:
      $ref: parameters/Kind.yaml
      description: the kind # reported
`),
    'parameters/Kind.yaml':
      'name: kind\nin: query\ndescription: A kind.\nschema: { type: string, description: a # reported\n   }\n',
  };
  expect(await reported(RULE, files)).toEqual(marked(files));
});

it('takes Markdown that is written for readers', async () => {
  const files = api(`
paths: {}
components:
  schemas:
    Code: { description: '\`key\` of a thing.' }
    Number: { description: '404 when it is gone (or was never there).' }
    Emphasis: { description: '**Which things.** All _of them._' }
    Accent: { description: 'État de la chose.' }
    Script: { description: '物の状態。' }
    Lists:
      description: |
        # Kinds

        One of:
        - a thing
        - another

        Or, in a table:

        | a | b |
        | - | - |

        \`\`\`json
        { "a": 1 }

        \`\`\`
    Mapping:
      discriminator: { propertyName: a, mapping: { description: '#/components/schemas/Code' } }
    Property:
      type: object
      x-note: { description: not ours }
      properties: { description: { type: string, example: a thing } }
`);
  expect(await reported(RULE, files)).toEqual([]);
});
