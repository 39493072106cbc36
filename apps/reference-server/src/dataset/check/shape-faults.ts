import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { closest } from 'fastest-levenshtein';

import schema from '../../../dataset.schema.json' with { type: 'json' };
import type { DatasetFault } from '../dataset-error.ts';
import { pointer } from './pointer.ts';

/** A value that has the shape of the schema, with the type that the schema was made from; or its faults. */
interface Shape<Value> {
  readonly dataset?: Value;
  readonly faults: readonly DatasetFault[];
}

/** Compiles the schema of datasets. */
export function compileShape<Value>(): (value: unknown) => Shape<Value> {
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile<Value>(schema);
  return (value) =>
    validate(value) ? { dataset: value, faults: [] } : { faults: (validate.errors ?? []).map(fault) };
}

function fault(error: ErrorObject<string, Readonly<Record<string, unknown>>>): DatasetFault {
  const { keyword, instancePath: path, params, message = 'is wrong', parentSchema } = error;
  switch (keyword) {
    case 'required':
      return { path: pointer(path, String(params['missingProperty'])), message: 'is missing' };
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const known = namesIn(parentSchema?.['properties']);
      return { path: pointer(path, name), message: `is unknown; the nearest is \`${closest(name, known)}\`` };
    }
    case 'enum':
      return { path, message: `must be one of ${[params['allowedValues']].flat().join(', ')}` };
    case 'const':
      return { path, message: `must be ${JSON.stringify(params['allowedValue'])}` };
    default:
      return { path, message };
  }
}

function namesIn(properties: unknown): string[] {
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
