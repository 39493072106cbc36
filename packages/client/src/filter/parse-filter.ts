import { FILTERS } from '@flag-contract/types';
import { refuse } from '../failure/refuse.ts';
import type { FlagFilter } from './flag-filter.ts';
import { formatFilter } from './format-filter.ts';

interface FilterRule {
  readonly type: string;
  readonly values?: readonly string[];
  readonly keys?: readonly string[];
}

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
  const clauses = new Map<string, unknown>();
  const pattern = new RegExp(CLAUSE);
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const [, field, value, comma] = pattern.exec(text) ?? [];
    if (field === undefined || value === undefined || (comma && pattern.lastIndex === text.length)) {
      return fail(`has no clause \`field:value\` at character ${at}`);
    }
    if (clauses.has(field)) return fail(`names \`${field}\` twice`);
    clauses.set(field, parseValue(field, value));
  }
  // Each value has the type that the table gives its field, and writing them again tells what else is wrong.
  const filter = Object.fromEntries(clauses) as FlagFilter;
  formatFilter(filter);
  return filter;
}

function parseValue(field: string, text: string): unknown {
  const rule = ruleOf(field);
  if (rule.type === 'array') return text.split('+');
  if (rule.type === 'object') return parseMoments(field, rule, text);
  if (rule.type === 'integer') {
    return /^\d+$/.test(text) ? Number(text) : fail(`needs a whole number in \`${field}\``);
  }
  if (rule.type === 'boolean') {
    return /^(true|false)$/.test(text) ? text === 'true' : fail(`needs true or false in \`${field}\``);
  }
  return rule.values?.includes(text) === false
    ? fail(`needs one of ${rule.values.join(', ')} in \`${field}\``)
    : text;
}

function ruleOf(field: string): FilterRule {
  const rules: Readonly<Record<string, FilterRule>> = FILTERS;
  return (Object.hasOwn(rules, field) ? rules[field] : undefined) ?? fail(`has no field \`${field}\``);
}

function parseMoments(field: string, { keys = [] }: FilterRule, text: string): unknown {
  try {
    const moments: unknown = JSON.parse(text);
    if (typeof moments === 'object' && moments && Object.keys(moments).every((key) => keys.includes(key))) {
      return moments;
    }
  } catch {
    // Told below, like other shapes.
  }
  return fail(`needs an object with ${keys.join(', ')} in \`${field}\``);
}

function fail(reason: string): never {
  return refuse('getFeatureFlags', `the filter ${reason}`);
}
