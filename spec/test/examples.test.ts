import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { bundle, resolve, type Schema } from './bundle.ts';

const { schemas, parameters, headers, examples, responses } = bundle.components;

// Strict: a keyword that Ajv doesn't know would judge nothing, and say nothing.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
ajv.addVocabulary(['example', 'x-beyond-the-pages', ...Object.keys(bundle)]);
ajv.addSchema(bundle, 'openapi.json', false, false);

/** What is wrong with a value, by the schema at a place in the bundle. */
function faults(pointer: string, value: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: `openapi.json${pointer}` });
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every schema within a schema that is neither a list, an object nor a reference, and where it stands. */
function scalars(schema: Schema, pointer: string): readonly { pointer: string; schema: Schema }[] {
  const { $ref, type, properties = {}, items, additionalProperties } = schema;
  if ($ref !== undefined) return [];
  if (type !== 'object' && type !== 'array') return [{ pointer, schema }];
  const inner = Object.entries(properties).map(
    ([name, property]) => [`properties/${name}`, property] as const,
  );
  const more = Object.entries({ items, additionalProperties });
  return [...inner, ...more].flatMap(([place, child]) =>
    typeof child === 'object' ? scalars(child, `${pointer}/${place}`) : [],
  );
}

describe('the examples fit their schemas:', () => {
  const served = Object.entries(responses).flatMap(([response, { content }]) =>
    Object.values(content).flatMap(({ schema, examples: named }) =>
      Object.entries(named).map(([name, reference]) => ({
        response,
        name,
        schema,
        example: resolve(examples, reference),
      })),
    ),
  );
  it.for(served)('$name of $response', ({ schema, example: { value } }) => {
    expect(faults(schema.$ref, value)).toEqual([]);
  });

  const holders = Object.entries({ parameters, headers }).flatMap(([kind, components]) =>
    Object.entries(components).map(([name, component]) => ({
      pointer: `#/components/${kind}/${name}`,
      component,
    })),
  );
  it.for(holders)('$pointer', ({ pointer, component }) => {
    expect(component).toHaveProperty('example');
    expect(faults(`${pointer}/schema`, (component as Schema).example)).toEqual([]);
  });

  const places = Object.entries(schemas).flatMap(([name, schema]) =>
    scalars(schema, `#/components/schemas/${name}`),
  );
  it.for(places)('$pointer', ({ pointer, schema }) => {
    expect(schema).toHaveProperty('example');
    expect(faults(pointer, schema.example)).toEqual([]);
  });
});
