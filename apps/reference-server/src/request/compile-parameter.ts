import { compileSchema } from '../contract/compile-schema.ts';
import { type Parameter, resolveParameter, resolveSchema } from '../contract/contract.ts';
import { invalidRequest, quote } from '../refusals/refusal.ts';
import { compileFilter } from './compile-filter.ts';
import { parseValue } from './parse-value.ts';
import { whatItTakes } from './what-it-takes.ts';

/** Turns the texts that were sent under one parameter's name into its value, or throws a `Refusal`. */
type ReadParameter = (texts: readonly string[]) => unknown;

export interface CompiledParameter extends Parameter {
  readonly read: ReadParameter;
}

/** Compiles a parameter of the contract into a function that reads it. */
export function compileParameter(reference: { readonly $ref: string }): CompiledParameter {
  const parameter = resolveParameter(reference);
  const readText = compileText(parameter, `${reference.$ref}/schema`);
  const read: ReadParameter = (texts) => {
    if (texts.length === 0) return undefined;
    if (parameter.allowEmptyValue === true && texts.length === 1 && texts[0] === '') return undefined;
    checkTexts(parameter, texts);
    return readText(texts);
  };
  return { ...parameter, read };
}

function compileText(parameter: Parameter, pointer: string): ReadParameter {
  const { schema, name } = parameter;
  const validate = compileSchema(pointer);
  const readContent = schema.contentSchema && compileFilter(schema.contentSchema, `${pointer}/contentSchema`);
  return (texts) => {
    const [first = ''] = texts;
    // The grammar comes before the pattern: it knows what is wrong, the pattern only that something is.
    const content = readContent?.(first);
    const value = isRepeatable(parameter) ? texts : parseValue(first, schema, ',');
    if (validate(value)) return content ?? value;
    throw invalidRequest(
      `\`${name}\` was sent as ${texts.map(quote).join(', ')}; it takes ${takes(parameter)}.`,
    );
  };
}

function checkTexts(parameter: Parameter, texts: readonly string[]): void {
  if (texts.length > 1 && !isRepeatable(parameter)) {
    throw invalidRequest(`\`${parameter.name}\` was sent ${texts.length} times; it takes one value.`);
  }
  if (texts.includes('')) {
    throw invalidRequest(`\`${parameter.name}\` was sent empty; it takes ${takes(parameter)}.`);
  }
}

/** `style: form, explode: true`: a list, one parameter a member. */
function isRepeatable({ schema, explode }: Parameter): boolean {
  return resolveSchema(schema).items !== undefined && explode === true;
}

function takes(parameter: Parameter): string {
  const joint = isRepeatable(parameter) ? 'sent as parameters of their own' : 'joined by `,`';
  return whatItTakes(parameter.schema, joint, parameter.example);
}
