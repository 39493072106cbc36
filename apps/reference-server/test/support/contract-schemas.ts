import bundle from '@flag-contract/spec/openapi.json' with { type: 'json' };
import type { Error as ErrorBody, FeatureFlagCollection, TagCollection } from '@flag-contract/types';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajvFormats.default(ajv);
ajv.addSchema(bundle, 'bundle');

export const flagCollection = schema<FeatureFlagCollection>('FeatureFlagCollection');
export const tagCollection = schema<TagCollection>('TagCollection');
export const errorBody = schema<ErrorBody>('Error');

/** Hands the body back with its type, once it has passed the contract's schema. */
export function checked<Body>(validate: ValidateFunction<Body>, body: unknown): Body {
  if (validate(body)) return body;
  throw new Error(`${ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 500)}`);
}

function schema<Body>(name: string): ValidateFunction<Body> {
  return ajv.compile<Body>({ $ref: `bundle#/components/schemas/${name}` });
}
