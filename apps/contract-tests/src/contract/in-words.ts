import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Violation } from './violation.ts';

/** What Ajv complains of: a sentence without its subject, and what should be there instead, in a word or two. */
export function inWords(error: ErrorObject): Required<Pick<Violation, 'message' | 'expected'>> {
  const { keyword } = error;
  const message = withOr(error.message ?? `fails ${keyword}`);
  return { message, expected: allowedValues(error) ?? withoutVerb(message) };
}

/** Of a closed list, which Ajv's own message does not tell. */
function allowedValues({ params }: ErrorObject): string | undefined {
  const values: unknown = params['allowedValues'];
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(' or ') : undefined;
}

/** Of several types, Ajv says `must be string,null`. */
function withOr(message: string): string {
  return message.replaceAll(/(?<=[a-z]),(?=[a-z])/g, ' or ');
}

/** What is left of `must be string`, `must have required property 'key'` and the like. */
function withoutVerb(message: string): string {
  return message.replace(/^must NOT have /, 'no ').replace(/^must (?:be |match |have )?/, '');
}
