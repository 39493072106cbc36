import type { ErrorObject } from 'ajv/dist/2020.js';
import { closest } from 'fastest-levenshtein';

/** An error of Ajv with the schema and the value that it is about. */
export type ShapeError = ErrorObject<string, Readonly<Record<string, unknown>>>;

/** What a value of a type is called. */
const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number, 0 or more',
  null: 'null',
  object: 'an object',
  string: 'text',
};

/** Says what is wrong with the shape of a value: the end of a sentence that begins with its path. */
export function describeShapeFault(error: ShapeError): string {
  const { keyword, params, message = 'is wrong', parentSchema, instancePath: path } = error;
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'additionalProperties': {
      const known = namesIn(parentSchema?.['properties']);
      return `is unknown; the nearest is \`${closest(String(params['additionalProperty']), known)}\``;
    }
    case 'enum':
      return `must be one of ${[params['allowedValues']].flat().join(', ')}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'type':
    case 'minimum':
      return `takes ${whatItTakes(parentSchema)}`;
    case 'maximum':
      return `takes a number up to ${String(params['limit'])}`;
    case 'minLength':
      return 'is empty';
    case 'minItems':
      return `needs at least one ${path.slice(path.lastIndexOf('/') + 1).replace(/s$/, '')}`;
    case 'uniqueItems':
      return `has ${JSON.stringify(itemAt(error.data, params['i']))} twice`;
    // The only pattern is that of tags.
    case 'pattern':
      return 'has a control character, such as a line break';
    default:
      return message;
  }
}

function whatItTakes(schema: ShapeError['parentSchema']): string {
  const types = [schema?.['type']].flat().map(String);
  const isMoment = String(schema?.['description']).includes('Unix milliseconds');
  return types
    .map((type) =>
      type === 'integer' && isMoment
        ? 'Unix milliseconds, such as 1721901600000'
        : (typeNames[type] ?? `a value of the type ${type}`),
    )
    .join(', or ');
}

function namesIn(properties: unknown): string[] {
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function itemAt(items: unknown, index: unknown): unknown {
  return Array.isArray(items) ? items[Number(index)] : undefined;
}
