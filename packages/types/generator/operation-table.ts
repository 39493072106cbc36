import { resolveParameter, resolveSchema, type Contract, type Parameter } from './contract.ts';

/** One row an operation: its path, its statuses, and a row a parameter that says how it is sent and what it takes. */
export function operationTable(contract: Contract): Record<string, unknown> {
  const table: Record<string, unknown> = {};
  for (const [path, { get }] of Object.entries(contract.paths)) {
    const parameters = get.parameters.map((reference) => resolveParameter(contract, reference));
    table[get.operationId] = {
      path,
      statuses: Object.keys(get.responses).map(Number),
      parameters: Object.fromEntries(
        parameters.map((parameter) => [parameter.name, row(contract, parameter)]),
      ),
    };
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
