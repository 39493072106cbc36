import type { FlagFilter } from './flag-filter.ts';
import { formatFilter } from './format-filter.ts';
import { failParsing, parseValue } from './parse-value.ts';

/** One clause: a field, then either JSON, which runs to its closing brace, or text, which runs to the next comma. */
const CLAUSE = /([^:,]*):(\{[^}]*\}|[^,]*)(,|$)/y;

/**
 * Reads what the parameter `filter` holds, once URL-decoded; the opposite of `formatFilter`. Moments come as Unix time
 * in milliseconds.
 *
 * @throws {InvalidRequestError} when the text is not a filter that the contract takes.
 * @example
 * ```ts
 * parseFilter('tags:beta+test,creationDate:{"before":1690527600000}');
 * // { tags: ['beta', 'test'], creationDate: { before: 1690527600000 } }
 * ```
 */
export function parseFilter(text: string): FlagFilter {
  const clauses = new Map<string, string>();
  const pattern = new RegExp(CLAUSE);
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const [, field, written, comma] = pattern.exec(text) ?? [];
    if (field === undefined || written === undefined || (comma && pattern.lastIndex === text.length)) {
      return failParsing(`has no clause \`field:value\` at character ${at}`);
    }
    if ((clauses.get(field) ?? written) !== written) return failParsing(`gives \`${field}\` two values`);
    clauses.set(field, written);
  }
  // Each value has the type that the table gives its field, and writing them again tells what else is wrong.
  const filter = Object.fromEntries(
    [...clauses].map(([field, written]) => [field, parseValue(field, written)]),
  ) as FlagFilter;
  formatFilter(filter);
  return filter;
}
