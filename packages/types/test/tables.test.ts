import { describe, expect, it } from 'vitest';
import type { Contract } from '../generator/contract.ts';
import { filterTable } from '../generator/filter-table.ts';
import { parameterTable, pathTable } from '../generator/parameter-table.ts';
import { renderTables } from '../generator/render-tables.ts';

const contract: Contract = {
  paths: {
    '/things': {
      get: {
        operationId: 'getThings',
        parameters: [{ $ref: '#/components/parameters/Size' }, { $ref: '#/components/parameters/Colors' }],
      },
    },
  },
  components: {
    parameters: {
      Size: {
        name: 'size',
        in: 'query',
        deprecated: true,
        schema: { type: 'integer', minimum: 1, maximum: 9 },
      },
      Colors: {
        name: 'color',
        in: 'query',
        style: 'form',
        explode: true,
        schema: { type: 'array', items: { $ref: '#/components/schemas/ThingColor' } },
      },
    },
    schemas: {
      ThingColor: { type: 'string', enum: ['red', 'blue'], 'x-beyond-the-pages': ['blue'] },
      FlagFilter: {
        properties: {
          color: { $ref: '#/components/schemas/ThingColor', deprecated: true },
          since: { type: 'object', properties: { after: { type: 'integer' } } },
        },
        dependentRequired: { since: ['color'] },
      },
    },
  },
};

describe('the tables', () => {
  it('hold a row a parameter, with the values that its items take', () => {
    expect(parameterTable(contract)).toEqual({
      getThings: {
        size: { in: 'query', type: 'integer', minimum: 1, maximum: 9, deprecated: true },
        color: {
          in: 'query',
          style: 'form',
          explode: true,
          type: 'array',
          values: ['red', 'blue'],
          beyondThePages: ['blue'],
        },
      },
    });
  });

  it('hold the path of each operation', () => {
    expect(pathTable(contract)).toEqual({ getThings: '/things' });
  });

  it('hold a row a filter field, with what it requires', () => {
    expect(filterTable(contract)).toEqual({
      color: { type: 'string', values: ['red', 'blue'], deprecated: true, beyondThePages: ['blue'] },
      since: { type: 'object', keys: ['after'], requires: ['color'] },
    });
  });

  it('name a closed list after its schema, in the plural', () => {
    expect(renderTables(contract)).toContain(
      'export const THING_COLORS = [\n  "red",\n  "blue"\n] as const;',
    );
  });

  it('refuse a reference that leads nowhere', () => {
    const broken = { ...contract, components: { ...contract.components, parameters: {} } };
    expect(() => parameterTable(broken)).toThrow('The contract has no #/components/parameters/Size.');
  });
});
