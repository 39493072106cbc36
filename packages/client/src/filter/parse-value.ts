import { FILTERS } from '@flag-contract/types';
import type { FlagFilter } from '@flag-contract/types';
import { refuse } from '../failure/refuse.ts';

interface FilterRule {
  readonly type: string;
  readonly values?: readonly string[];
  readonly keys?: readonly string[];
  readonly minimum?: number;
}

type MomentField = {
  [Field in keyof FlagFilter]-?: (typeof FILTERS)[Field] extends { type: 'object' } ? Field : never;
}[keyof FlagFilter];

/** Whether `{}` will do. The contract's tables do not say it, but its types do, and the compiler compares. */
const MAY_BE_EMPTY: { [Field in MomentField]: object extends Required<FlagFilter>[Field] ? true : false } = {
  creationDate: true,
  evaluated: false,
};

/** The value of a clause, of the type that the contract's table gives its field. */
export function parseValue(field: string, text: string): unknown {
  const rule = ruleOf(field);
  if (rule.type === 'array') return text.split('+');
  if (rule.type === 'object') return parseMoments(field, rule, text);
  if (rule.type === 'integer') {
    const number = /^\d+$/.test(text) ? Number(text) : undefined;
    return isWhole(number, rule.minimum) ? number : failParsing(`needs a whole number in \`${field}\``);
  }
  if (rule.type === 'boolean') {
    return /^(true|false)$/.test(text) ? text === 'true' : failParsing(`needs true or false in \`${field}\``);
  }
  return rule.values?.includes(text) === false
    ? failParsing(`needs one of ${rule.values.join(', ')} in \`${field}\``)
    : text;
}

export function failParsing(reason: string): never {
  return refuse('getFeatureFlags', `the filter ${reason}`);
}

function ruleOf(field: string): FilterRule {
  const rules: Readonly<Record<string, FilterRule>> = FILTERS;
  return (Object.hasOwn(rules, field) ? rules[field] : undefined) ?? failParsing(`has no field \`${field}\``);
}

function parseMoments(field: string, { keys = [] }: FilterRule, text: string): unknown {
  try {
    const moments: unknown = JSON.parse(text);
    if (typeof moments === 'object' && moments && areMoments(moments, keys, field)) return moments;
  } catch {
    // Told below, like other shapes.
  }
  return failParsing(`needs an object with ${keys.join(', ')}, in whole milliseconds, in \`${field}\``);
}

function areMoments(moments: object, keys: readonly string[], field: string): boolean {
  const mayBeEmpty: Readonly<Record<string, boolean>> = MAY_BE_EMPTY;
  const entries = Object.entries(moments);
  if (entries.length === 0) return mayBeEmpty[field] === true;
  return entries.every(([key, moment]) => keys.includes(key) && isWhole(moment));
}

function isWhole(number: unknown, minimum = 0): boolean {
  return Number.isSafeInteger(number) && Number(number) >= minimum;
}
