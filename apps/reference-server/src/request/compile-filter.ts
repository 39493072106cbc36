import type { FlagFilter } from '@flag-contract/types';
import type { ErrorObject } from 'ajv';
import { closest } from 'fastest-levenshtein';

import { compileSchema } from '../contract/compile-schema.ts';
import { resolveSchema, type Schema } from '../contract/contract.ts';
import { invalidRequest, quote } from '../refusals/refusal.ts';
import { parseValue } from './parse-value.ts';
import { splitClauses } from './split-clauses.ts';
import { whatItTakes } from './what-it-takes.ts';

type Fields = ReadonlyMap<string, Schema>;

/**
 * Compiles the parser of a filter from the schema of what it decodes to.
 *
 * @param pointer where the schema stands in the contract
 * @returns a function that takes the text of a filter and returns its clauses; it throws a `Refusal` for any other text
 */
export function compileFilter(schema: Schema, pointer: string): (filter: string) => FlagFilter {
  const fields: Fields = new Map(Object.entries(resolveSchema(schema).properties ?? {}));
  const validate = compileSchema<FlagFilter>(pointer);
  return (filter) => {
    const clauses = new Map<string, string>();
    for (const [field, value] of splitClauses(filter)) {
      checkField(field, value, fields, clauses);
      clauses.set(field, value);
    }
    const parsed: unknown = parseClauses(clauses, fields);
    if (!validate(parsed)) throw refusal(validate.errors?.[0], clauses, fields);
    return parsed;
  };
}

function checkField(field: string, value: string, fields: Fields, before: ReadonlyMap<string, string>): void {
  if (!fields.has(field)) {
    throw invalidRequest(
      `${quote(field)} is no field of \`filter\`; the nearest is \`${closest(field, [...fields.keys()])}\`.`,
    );
  }
  if (before.has(field) && before.get(field) !== value) {
    throw invalidRequest(`\`filter\` gives \`${field}\` two values; it takes one.`);
  }
}

function parseClauses(clauses: ReadonlyMap<string, string>, fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    [...clauses].map(([field, value]) => {
      if (value.startsWith('{')) return [field, parseJson(value, field)];
      return [field, parseValue(value, fields.get(field) ?? {}, '+')];
    }),
  );
}

function parseJson(value: string, field: string): unknown {
  try {
    return JSON.parse(value, textIfImprecise);
  } catch {
    throw invalidRequest(`The filter \`${field}\` was sent as ${quote(value)}, which is not JSON.`);
  }
}

// A whole number beyond JavaScript's precision stays text, as it does outside of JSON, and so fails the schema.
function textIfImprecise(_name: string, value: unknown): unknown {
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER ? String(value) : value;
}

function refusal(
  error: ErrorObject | undefined,
  clauses: ReadonlyMap<string, string>,
  fields: Fields,
): Error {
  if (error?.keyword === 'dependentRequired') {
    return invalidRequest(
      `The filter \`${error.params['property']}\` needs the filter \`${error.params['missingProperty']}\`.`,
    );
  }
  const field = error?.instancePath.split('/')[1] ?? '';
  const schema = fields.get(field) ?? {};
  const takes = whatItTakes(schema, 'joined by `+`', filterExample(schema));
  return invalidRequest(
    `The filter \`${field}\` was sent as ${quote(clauses.get(field) ?? '')}; it takes ${takes}.`,
  );
}

function filterExample(schema: Schema): unknown {
  const { example, items, properties } = resolveSchema(schema);
  if (properties === undefined) return example ?? items?.example;
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, resolveSchema(value).example]),
  );
}
