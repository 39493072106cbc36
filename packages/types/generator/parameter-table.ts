import { resolveParameter, resolveSchema, type Contract, type Parameter } from './contract.ts';

/** The path of each operation, by its id. */
export function pathTable({ paths }: Contract): Record<string, string> {
  return Object.fromEntries(Object.entries(paths).map(([path, { get }]) => [get.operationId, path]));
}

/** A row a parameter, by operation: how it is sent, and which values it takes. */
export function parameterTable(contract: Contract): Record<string, unknown> {
  const table: Record<string, unknown> = {};
  for (const { get } of Object.values(contract.paths)) {
    const parameters = get.parameters.map((reference) => resolveParameter(contract, reference));
    table[get.operationId] = Object.fromEntries(
      parameters.map((parameter) => [parameter.name, row(contract, parameter)]),
    );
  }
  return table;
}

function row(contract: Contract, parameter: Parameter): Record<string, unknown> {
  const schema = resolveSchema(contract, parameter.schema);
  const items = schema.items && resolveSchema(contract, schema.items);
  const beyond = parameter['x-beyond-the-pages'] ?? (items ?? schema)['x-beyond-the-pages'];
  return {
    in: parameter.in,
    required: parameter.required,
    style: parameter.style,
    explode: parameter.explode,
    allowEmptyValue: parameter.allowEmptyValue,
    type: schema.type,
    values: schema.enum ?? items?.enum,
    minimum: schema.minimum,
    maximum: schema.maximum,
    default: schema.default,
    deprecated: parameter.deprecated,
    beyondThePages: beyond,
  };
}
