import { resolveSchema, type Schema } from '../contract/contract.ts';

/**
 * Says what a value of this schema looks like, for the end of a sentence that begins "it takes".
 *
 * @param joint how the members of a list are told apart, such as "joined by `,`"
 * @param example stands in where the schema alone does not tell much
 */
export function whatItTakes(schema: Schema, joint: string, example: unknown): string {
  const { type, enum: words, minimum, maximum, items, properties = {} } = resolveSchema(schema);
  if (words !== undefined) return oneOf(words);
  if (type === 'boolean') return oneOf(['true', 'false']);
  if (type === 'integer') return `an integer from ${minimum ?? 0} to ${maximum ?? Number.MAX_SAFE_INTEGER}`;
  if (items !== undefined) return `${whatItTakes(items, joint, [example].flat()[0])}; several are ${joint}`;
  if (typeof example === 'string') return textLike(example);
  const members = Object.entries(properties).map(
    ([name, member]) => `, where \`${name}\` is ${resolveSchema(member).description?.replace(/\.$/, '')}`,
  );
  return `JSON such as \`${JSON.stringify(example)}\`${members.join('')}`;
}

function textLike(example: string): string {
  const isMoment = /^\d{4}-\d{2}-\d{2}T/.test(example);
  return isMoment
    ? `a date and time by RFC 3339, such as \`${example}\`, or Unix milliseconds`
    : `text such as \`${example}\``;
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.map((word) => `\`${word}\``).join(', ')}`;
}
