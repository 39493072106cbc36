import type { FILTERS } from '@flag-contract/types';
import { refuse } from '../failure/refuse.ts';
import type { FlagFilter } from './flag-filter.ts';

type Table = typeof FILTERS;
type Requires = {
  [Field in keyof Table as Table[Field] extends { requires: unknown } ? Field : never]: Table[Field] extends {
    requires: readonly [infer Other];
  }
    ? Other
    : never;
};

const MOMENTS = 'takes an object that holds a `Date`, or whole milliseconds';

/** What a clause can not do without. The compiler holds it to the contract's table, which is ten times its size. */
const REQUIRES: Requires = { evaluated: 'filterEnv' };

/**
 * Writes a filter the way the parameter `filter` takes it, before URL encoding.
 *
 * @throws {InvalidRequestError} when a clause lacks one that it needs, or holds what the grammar can not carry: a `,` or
 *   `+` in a text or a tag, a date that is none.
 * @example
 * ```ts
 * formatFilter({ query: 'dark-mode', tags: ['beta', 'test'] }); // 'query:dark-mode,tags:beta+test'
 * ```
 */
export function formatFilter(filter: FlagFilter): string {
  const clauses = new Map(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== null),
  );
  for (const [field, other] of Object.entries(REQUIRES)) {
    if (clauses.has(field) && !clauses.has(other)) fail(field, `needs \`${other}\``);
  }
  return [...clauses].map(([field, value]) => `${field}:${formatValue(field, value)}`).join(',');
}

function formatValue(field: string, value: unknown): string {
  if (Array.isArray(value)) {
    return value.map((entry) => formatText(field, entry)).join('+') || fail(field, 'is empty; leave it out');
  }
  if (typeof value === 'object' && value) return formatMoments(field, value);
  // oxlint-disable-next-line typescript/no-base-to-string -- objects are dealt with.
  return formatText(field, String(value));
}

function formatText(field: string, text: unknown): string {
  // A brace at the start would begin JSON.
  if (typeof text === 'string' && !/^$|^\{|[,+]/.test(text)) return text;
  return fail(field, 'takes text, without comma or plus, not empty, no brace in front');
}

function formatMoments(field: string, moments: object): string {
  if (moments instanceof Date) fail(field, MOMENTS);
  const inMilliseconds = Object.entries(moments).map(([key, moment]) => {
    const milliseconds: unknown = moment instanceof Date ? moment.getTime() : moment;
    return milliseconds === undefined || Number.isSafeInteger(milliseconds)
      ? [key, milliseconds]
      : fail(field, MOMENTS);
  });
  return JSON.stringify(Object.fromEntries(inMilliseconds));
}

function fail(field: string, reason: string): never {
  return refuse('getFeatureFlags', `the filter \`${field}\` ${reason}`);
}
