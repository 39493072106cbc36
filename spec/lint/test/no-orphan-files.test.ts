import { expect, it } from 'vitest';
import { api } from './api.ts';
import { marked, reported } from './redocly.ts';

const RULE = 'no-orphan-files';

const ROOT = api(`
paths:
  /things:
    $ref: paths/things.yaml
components:
  schemas:
    Thing:
      oneOf: [{ $ref: schemas/Cat.yaml }]
      discriminator: { propertyName: kind, mapping: { dog: schemas/Dog.yaml } }
`);

const REACHED = {
  'paths/things.yaml': `
get:
  responses:
    '200':
      description: Things.
      content:
        application/json:
          schema: { $ref: '../schemas/alias/A.yaml' }
          examples:
            far: { externalValue: ../examples/far.json }
            near: { $ref: ../examples/near.yaml }
`,
  'examples/far.json': '{}',
  'examples/near.yaml': 'value: {}',
  'schemas/Cat.yaml': 'type: object',
  'schemas/Dog.yaml':
    'type: object\nproperties: { self: { $ref: ./Dog.yaml }, text: { contentSchema: { $ref: Text.yaml } } }',
  'schemas/Text.yaml': 'type: object',
  'schemas/alias/A.yaml': '# An alias.\n$ref: B.yaml',
  'schemas/alias/B.yaml': "$ref: 'C.yaml#/$defs/D'",
  'schemas/alias/C.yaml': '$defs: { D: { type: object } }',
};

it('follows references of every kind, aliases of aliases too', async () => {
  expect(await reported(RULE, { ...ROOT, ...REACHED })).toEqual([]);
});

it('finds orphans at any depth, broken ones, and those that only refer to each other', async () => {
  const files = {
    ...ROOT,
    ...REACHED,
    'schemas/deep/er/Orphan.yaml': '# A comment.\ntype: string # reported\n',
    'schemas/One.yaml': '$ref: Two.yaml # reported\n',
    'schemas/Two.yaml': '$ref: One.yaml # reported\n',
    'examples/broken.yaml': 'value: [ # reported\n',
    'examples/empty.json': '',
  };
  const empty = 'examples/empty.json:1';
  expect(await reported(RULE, files)).toEqual([...marked(files), empty].toSorted());
});

it('looks only into folders of components, or those that it is told', async () => {
  const files = { ...ROOT, ...REACHED, 'docs/page.yaml': 'a: 1 # reported\n', 'schemas/readme.md': 'Hello.' };
  expect(await reported(RULE, files)).toEqual([]);
  expect(await reported(RULE, files, { folders: ['docs', 'absent'] })).toEqual(marked(files));
});
