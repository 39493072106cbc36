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

it('reads Markdown as readers see it', async () => {
  const files = api(`
paths: {}
tags:
  - name: Underlined headings, rules and definitions
    description: |
      overview
      --------

      See [the docs][docs].

      ---

      more
      ====

      [docs]: https://example.com
  - name: Tables without outer pipes
    description: |
      The names:

      name | meaning
      ---- | -------
      a    | first
  - name: Code in lists
    description: |
      Do this:

      1. install it

         ~~~sh
         npm install

         npm start
         ~~~
  - name: Fences in fences
    description: |
      \`\`\`\`markdown
      \`\`\`

      npm install

      \`\`\`
      \`\`\`\`
  - name: Paragraphs of items and quotations
    description: |
      Either of:

      - \`a\`: the first
        of two

        with no other
      - \`b\`

      > as they say

      > here
  - name: HTML and images
    description: |
      <p align="left">
        the docs
      </p>

      ![the logo](logo.png)

      <b>**Bold:** and [more.](https://example.com)</b>

      **These**:

      <hr>
`);
  expect(await reported(RULE, files)).toEqual([]);
});

it('still sees the paragraphs between them', async () => {
  const files = api(`
paths: {}
tags:
  - name: Above a table
    description: | # reported
      the names
      name | meaning
      ---- | -------
      a    | first
  - name: Below a list
    description: | # reported
      - one

      and more.
  - name: Below a fence in a list
    description: | # reported
      1. Install it.

         ~~~sh
         npm install
         ~~~

      then start it.
  - name: In tags
    description: <b>all</b> of them. # reported
  - name: With nothing to introduce
    description: | # reported
      See [the docs][docs]:

      [docs]: https://example.com
`);
  expect(await reported(RULE, files)).toEqual(marked(files));
});
