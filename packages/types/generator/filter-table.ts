import { resolveSchema, type Contract, type Schema } from './contract.ts';

/** One row an argument of the `filter` parameter: what its value is, and what it needs. */
export function filterTable(contract: Contract): Record<string, unknown> {
  const filter = contract.components.schemas['FlagFilter'];
  if (filter?.properties === undefined) throw new Error('The contract has no FlagFilter with properties.');
  const table: Record<string, unknown> = {};
  for (const [field, property] of Object.entries(filter.properties)) {
    table[field] = row(resolveSchema(contract, property), filter.dependentRequired?.[field]);
  }
  return table;
}

function row(schema: Schema, requires: readonly string[] | undefined): Record<string, unknown> {
  return {
    type: schema.type,
    values: schema.enum,
    keys: schema.properties && Object.keys(schema.properties),
    minimum: schema.minimum,
    requires,
    deprecated: schema.deprecated,
    beyondThePages: schema['x-beyond-the-pages'],
  };
}
