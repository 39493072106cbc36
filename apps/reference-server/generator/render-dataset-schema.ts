import { fileURLToPath } from 'node:url';

import {
  type CompletedConfig,
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  type NodeParser,
  SchemaGenerator,
} from 'ts-json-schema-generator';

import { createComponentParser } from './component-parser.ts';

const config: CompletedConfig = {
  ...DEFAULT_CONFIG,
  path: pathOf('../src/dataset/dataset.ts'),
  tsconfig: pathOf('../tsconfig.json'),
  type: 'Dataset',
  // The compiler of this workspace checks the types, and is newer than the generator's.
  skipTypeCheck: true,
  jsDoc: 'extended',
  topRef: false,
};

/** The dataset format as JSON Schema, made from the types of `src/dataset`. */
export function renderDatasetSchema(): string {
  const program = createProgram(config);
  const parser: NodeParser = createParser(program, config, (parsers) => {
    parsers.addNodeParser(createComponentParser((node, context) => parser.createType(node, context)));
  });
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  const { $schema: _draft, definitions: $defs, ...schema } = generator.createSchema('Dataset');
  const complete = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Dataset of the reference server',
    ...schema,
    $defs,
  };
  return `${JSON.stringify(complete, countNumbers, 2).replaceAll('#/definitions/', '#/$defs/')}\n`;
}

/** Every number of a dataset is an index, a count or a moment, which TypeScript has no word for. */
const COUNT = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };

function countNumbers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value)) return value;
  if (value.type === 'number') return { ...value, ...COUNT };
  const types: readonly unknown[] = Array.isArray(value.type) ? value.type : [];
  if (!types.includes('number')) return value;
  return { ...value, ...COUNT, type: types.map((type) => (type === 'number' ? COUNT.type : type)) };
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
