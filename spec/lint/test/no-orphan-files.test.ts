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

const INDEXED = {
  ...api(`
paths: {}
components:
  schemas:
    Thing: { $ref: 'schemas/index.yaml#/Thing' }
    Id: { $ref: 'schemas/index.yaml#/Named/properties/id' }
    Slash: { $ref: 'schemas/index.yaml#/a~1b%20c/0' }
    Local: { $ref: schemas/Local.yaml }
    Merged: { $ref: 'schemas/index.yaml#/Merged' }
`),
  'schemas/index.yaml': `
Other: { $ref: Other.yaml }
Named: { $ref: Named.yaml }
Thing: { $ref: '#/Renamed' }
Renamed: { $ref: Thing.yaml }
a/b c: [{ $ref: Slash.yaml }]
Merged: { <<: { $ref: Merged.yaml } }
`,
  'schemas/Thing.yaml': 'type: object',
  'schemas/Named.yaml': 'properties: { id: { $ref: deeper/Id.yaml } }',
  'schemas/deeper/Id.yaml': '$ref: ../Text.yaml',
  'schemas/Text.yaml': 'type: string',
  'schemas/Slash.yaml': 'type: string',
  'schemas/Merged.yaml': 'type: string',
  'schemas/Local.yaml': "properties: { a: { $ref: '#/$defs/A' } }\n$defs: { A: { $ref: A.yaml } }",
  'schemas/A.yaml': '$ref: B.yaml',
  'schemas/B.yaml': 'type: string',
};

it('follows what an index says under the name that is asked for, and nothing else of it', async () => {
  const files = { ...INDEXED, 'schemas/Other.yaml': 'type: string # reported' };
  expect(await reported(RULE, files)).toEqual(marked(files));
});

it('ends on references that lead nowhere, or by an anchor to themselves', async () => {
  const files = {
    ...api(`
paths: {}
components:
  schemas:
    Absent: { $ref: 'schemas/Text.yaml#/absent/type' }
    Nowhere: { $ref: schemas/Nowhere.yaml }
    Broken: { $ref: 'schemas/Broken.yaml#/a' }
    Anchored: { $ref: schemas/Anchored.yaml }
`),
    'schemas/Text.yaml': 'type: string',
    'schemas/Broken.yaml': 'a: [',
    'schemas/Anchored.yaml': "$ref: '#name'\n$defs: { Name: { $anchor: name, type: string } }",
    'schemas/Orphan.yaml': 'type: string # reported',
  };
  expect(await reported(RULE, files)).toEqual(marked(files));
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
