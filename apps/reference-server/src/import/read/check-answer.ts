import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

import schema from '../../../dataset.schema.json' with { type: 'json' };
import { textFaults } from '../../dataset/check/text-faults.ts';

/** Tells what is wrong with the text of an answer, and where; undefined where nothing is. */
export type CheckAnswer = (text: string) => string | undefined;

const ajv = new Ajv2020();
ajv.addSchema(schema, 'dataset');

/** The check of a page of tags. */
export const checkTagsPage: CheckAnswer = compileCheck({ $ref: 'dataset#/$defs/Tag' });

/** Compiles the check of a page of flags: whether each has what filters and sorts go by, in each of the environments. */
export function compileFlagsCheck(environments: readonly string[]): CheckAnswer {
  const inEnvironments = { type: 'object', required: environments };
  return compileCheck({
    type: 'object',
    allOf: [{ $ref: 'dataset#/$defs/AnsweredFlag' }],
    required: environments.length === 0 ? [] : ['environments'],
    properties: { environments: inEnvironments },
  });
}

function compileCheck(items: object): CheckAnswer {
  const validate = ajv.compile({
    type: 'object',
    required: ['items'],
    properties: { items: { type: 'array', items } },
  });
  return (text) => {
    const body = parse(text);
    if (body === undefined) return 'is not JSON';
    if (!validate(body)) return describe(validate.errors?.[0]);
    const [fault] = textFaults('', body);
    return fault && `is wrong at ${fault.path}: it ${fault.message}`;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe(error: ErrorObject | undefined): string {
  return `is wrong at ${error?.instancePath || '/'}: it ${error?.message ?? 'is no page'}`;
}
