import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { contract } from './contract.ts';

// OpenAPI's own keywords (example, x-…) stand in the schemas, and its formats (int64) only annotate.
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(contract, 'contract');

/**
 * Compiles a schema of the contract where it stands, so that its own references hold.
 *
 * @param pointer a JSON pointer into the bundle, such as `#/components/schemas/FlagFilter`
 * @typeParam Value what a value of that schema is; the compiler can't see it in the pointer
 */
export function compileSchema<Value>(pointer: string): ValidateFunction<Value> {
  return ajv.compile<Value>({ $ref: `contract${pointer}` });
}
