import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/contract/in-words.ts';

describe('what Ajv complains of, in words', () => {
  it.each<[schema: object, value: unknown, message: string, expected: string]>([
    [{ type: 'string' }, 5, 'must be string', 'string'],
    [{ type: ['integer', 'null'] }, 'x', 'must be integer or null', 'integer or null'],
    [{ required: ['key'] }, {}, "must have required property 'key'", "required property 'key'"],
    [{ enum: ['a', null] }, 'b', 'must be equal to one of the allowed values', '"a" or null'],
    [{ minimum: 0 }, -1, 'must be >= 0', '>= 0'],
    [{ minItems: 1 }, [], 'must NOT have fewer than 1 items', 'no fewer than 1 items'],
  ])('%j, of %j', (schema, value, message, expected) => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(value)).toBe(false);
    expect((validate.errors ?? []).map(inWords)).toEqual([{ message, expected }]);
  });
});
