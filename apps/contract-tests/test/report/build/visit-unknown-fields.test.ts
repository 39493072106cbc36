import { describe, expect, it } from 'vitest';
import { visitUnknownFields } from '../../../src/report/build/visit-unknown-fields.ts';

const FLAG = {
  properties: {
    key: {},
    value: {},
    environments: { additionalProperties: { $ref: '#/components/schemas/Environment' } },
    anything: { additionalProperties: true, properties: { known: {} } },
  },
};
const SCHEMAS = { Flag: FLAG, Environment: { properties: { on: {} } } };
const LIST = { properties: { items: { items: { $ref: '#/components/schemas/Flag' } } } };

function paths(value: unknown): string[] {
  const found: string[] = [];
  visitUnknownFields(LIST, value, SCHEMAS, (path) => found.push(path));
  return found;
}

describe('unknown fields', () => {
  it('are told by where they stand, whichever place in a list or key of data', () => {
    const flag = { key: 'a', color: 'red', environments: { production: { on: true, region: 'eu' } } };
    expect(paths({ items: [flag, flag], more: 1 })).toEqual([
      'items[].color',
      'items[].environments.*.region',
      'items[].color',
      'items[].environments.*.region',
      'more',
    ]);
  });

  it('are none where a schema says nothing of fields, leaves them open, or leaves keys to the data', () => {
    const flag = {
      value: { any: { thing: 1 } },
      anything: { known: 1, other: 2 },
      environments: { new: {} },
    };
    expect(paths({ items: [flag] })).toEqual([]);
  });

  it('are none in what is of another type than the schema says', () => {
    expect([null, 1, 'text', [], { items: 'text' }, { items: [1, null] }].flatMap(paths)).toEqual([]);
  });

  it('may be named like what every object has', () => {
    expect(paths(JSON.parse('{ "__proto__": 1, "constructor": 2, "toString": 3 }'))).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });

  it('are written as JSON where a name could be mistaken for a path', () => {
    expect(paths({ 'a.b[]': 1, '': 2 })).toEqual(['"a.b[]"', '""']);
  });
});
