import { readFile } from 'node:fs/promises';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { renderDatasetSchema } from '../../generator/render-dataset-schema.ts';
import { demo } from '../../src/demo/demo.ts';
import { type Dataset, parseDataset } from '../../src/index.ts';
import { ask, askFlags } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');

test('the schema is the one that `pnpm generate` makes of the types', async () => {
  expect(await read('../../dataset.schema.json')).toBe(renderDatasetSchema());
});

test('the package exports the schema', async () => {
  const { default: exported } = await import('@flag-contract/reference-server/dataset.schema.json', {
    with: { type: 'json' },
  });
  expect(exported).toEqual(JSON.parse(await read('../../dataset.schema.json')));
});

test('every object of the schema is closed, or a map, and every member says what it is', async () => {
  const { open, silent } = survey(JSON.parse(await read('../../dataset.schema.json')));
  expect(open).toEqual([]);
  expect(silent).toEqual([]);
});

test('the demo has the shape of the schema', async () => {
  const validate = new Ajv2020().compile(JSON.parse(await read('../../dataset.schema.json')) as object);
  expect(validate(JSON.parse(JSON.stringify(demo))) || validate.errors).toBe(true);
});

describe('DATASET.md', () => {
  test('has a second example, of answered flags', async () => {
    const [, , example = ''] = (await read('../../DATASET.md'))
      .split('```json\n')
      .map((text) => text.split('```')[0]);
    const server = await serve({ dataset: parseDataset(JSON.parse(example)) });
    const { items } = (await (await ask(server, '/api/v2/flags/web')).json()) as {
      readonly items: unknown[];
    };
    expect(items).toMatchObject([{ key: 'dark-mode', 'a-member-of-next-year': { kept: true } }]);
  });

  test('has an example that a server answers from', async () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(await read('../../DATASET.md')) ?? [];
    const server = await serve({ dataset: parseDataset(JSON.parse(example)) });
    const { items } = await askFlags(server, 'summary=0&expand=codeReferences,evaluation');
    expect(items.map(({ key }) => key)).toEqual(['dark-mode', 'new-checkout']);
  });
});

test('JSON whose words are only `string` becomes a dataset', async () => {
  const json = {
    projects: [{ key: 'web', environments: [], flags: [], tags: [] }],
    resources: [{ kind: 'view' }],
  };
  // @ts-expect-error -- what is imported with { type: 'json' } has this type, too
  const notYet: Dataset = json;
  expect(parseDataset(notYet)).toEqual(json);
  // @ts-expect-error -- Did you mean to write 'tags'?
  const literal: Dataset = { projects: [{ key: 'web', environments: [], flags: [], tag: [] }] };
  expect(() => parseDataset(literal)).toThrow('/projects/0/tag: is unknown; the nearest is `tags`');
});

interface Survey {
  readonly open: string[];
  readonly silent: string[];
}

/** The objects of a schema that take any member, and the members that have no description. */
function survey(schema: unknown, path = '', found: Survey = { open: [], silent: [] }): Survey {
  if (typeof schema !== 'object' || schema === null) return found;
  const isObject = 'type' in schema && schema.type === 'object';
  if (isObject && !('additionalProperties' in schema)) found.open.push(path);
  if ('properties' in schema && typeof schema.properties === 'object') {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      if (!('description' in (member as object))) found.silent.push(`${path}/properties/${name}`);
    }
  }
  for (const [name, part] of Object.entries(schema)) survey(part, `${path}/${name}`, found);
  return found;
}
