import { resolveSchema, type Schema } from '../contract/contract.ts';

/**
 * Says what a value of this schema looks like, for the end of a sentence that begins "it takes".
 *
 * @param joint how the members of a list are told apart, such as "joined by `,`"
 * @param example stands in where the schema alone does not tell much
 */
export function whatItTakes(schema: Schema, joint: string, example: unknown): string {
  const { type, enum: words, minimum, maximum, items } = resolveSchema(schema);
  if (words !== undefined) return oneOf(words);
  if (type === 'boolean') return oneOf(['true', 'false']);
  if (type === 'integer') return `an integer from ${minimum ?? 0} to ${maximum ?? Number.MAX_SAFE_INTEGER}`;
  if (items !== undefined) return `${whatItTakes(items, joint, [example].flat()[0])}; several are ${joint}`;
  return typeof example === 'string'
    ? `text such as \`${example}\``
    : `JSON such as \`${JSON.stringify(example)}\``;
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.map((word) => `\`${word}\``).join(', ')}`;
}
