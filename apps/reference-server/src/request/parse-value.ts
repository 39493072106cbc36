import { resolveSchema, type Schema } from '../contract/contract.ts';

/**
 * Turns text into the JSON value that a schema speaks of. Text that does not spell such a value stays text, and so
 * fails the schema when it is validated.
 *
 * @param separator joins the members where the schema is of a list
 */
export function parseValue(text: string, schema: Schema, separator: string): unknown {
  const { type, items } = resolveSchema(schema);
  if (items !== undefined) return text.split(separator).map((member) => parseValue(member, items, separator));
  if (type === 'integer') return parseInteger(text);
  if (type === 'boolean') return parseBoolean(text);
  return text;
}

// Number() would take `1e1`, `0x10` and blanks, and round what is beyond its precision.
function parseInteger(text: string): unknown {
  if (!/^[0-9]+$/.test(text)) return text;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

function parseBoolean(text: string): unknown {
  if (text === 'true') return true;
  return text === 'false' ? false : text;
}
