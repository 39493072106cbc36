import { component, type Contract, type Schema } from '../../contract/contract.ts';
import { isRecord } from '../../json/is-record.ts';

/**
 * Takes a field that no schema knows. Its path is such as `items[].environments.*.region`: `[]` stands for a place in a
 * list, `*` for a key that data choose.
 */
export type Visit = (path: string, value: unknown) => void;

/**
 * Visits the fields of a value that its schema does not name, one by one, since a target may send millions. What stands
 * inside them is not looked at, nor are objects whose keys the schema leaves to the data.
 *
 * @example visitUnknownFields({ properties: { a: {} } }, { a: 1, b: 2 }, {}, console.log) // b 2
 */
export function visitUnknownFields(
  schema: Schema,
  value: unknown,
  schemas: Contract['components']['schemas'],
  visit: Visit,
  path = '',
): void {
  if (schema.$ref !== undefined) {
    visitUnknownFields(component(schemas, { $ref: schema.$ref }), value, schemas, visit, path);
  } else if (Array.isArray(value)) {
    if (schema.items === undefined) return;
    for (const item of value) visitUnknownFields(schema.items, item, schemas, visit, `${path}[]`);
  } else if (isRecord(value)) {
    visitMembers(schema, value, schemas, visit, path === '' ? '' : `${path}.`);
  }
}

function visitMembers(
  { properties, additionalProperties }: Schema,
  value: Readonly<Record<string, unknown>>,
  schemas: Contract['components']['schemas'],
  visit: Visit,
  prefix: string,
): void {
  const isOpen = properties === undefined || additionalProperties === true;
  for (const name of Object.keys(value)) {
    const known = ownMember(properties, name);
    if (known !== undefined) {
      visitUnknownFields(known, value[name], schemas, visit, prefix + name);
    } else if (typeof additionalProperties === 'object') {
      visitUnknownFields(additionalProperties, value[name], schemas, visit, `${prefix}*`);
    } else if (!isOpen) {
      visit(prefix + quoted(name), value[name]);
    }
  }
}

/** A field may be named like what every object inherits. */
function ownMember(properties: Schema['properties'], name: string): Schema | undefined {
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** As JSON where a name would be mistaken for a path. */
function quoted(name: string): string {
  return /^[\w$-]+$/.test(name) ? name : JSON.stringify(name);
}
