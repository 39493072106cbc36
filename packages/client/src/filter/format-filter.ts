import type { FILTERS } from '@flag-contract/types';
import { refuse } from '../failure/refuse.ts';
import type { FlagFilter } from './flag-filter.ts';

const MOMENTS = 'takes an object with a `Date`, or whole milliseconds';

/** What `evaluated` can not do without. The compiler holds it to the contract's table, which is ten times the size. */
const EVALUATED_NEEDS: (typeof FILTERS)['evaluated']['requires'][0] = 'filterEnv';

/**
 * Writes a filter the way the parameter `filter` takes it, before URL encoding.
 *
 * @throws {InvalidRequestError} when a clause lacks one that it needs, or holds what the grammar can not carry: a `,` in a
 *   text, a `,` or `+` in a member of a list, a date that is none.
 * @example
 * ```ts
 * formatFilter({ query: 'dark-mode', tags: ['beta', 'test'] }); // 'query:dark-mode,tags:beta+test'
 * ```
 */
export function formatFilter(filter: FlagFilter): string {
  const clauses = new Map(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== null),
  );
  if (clauses.has('evaluated') && !clauses.has(EVALUATED_NEEDS)) {
    fail('evaluated', `needs \`${EVALUATED_NEEDS}\``);
  }
  return [...clauses].map(([field, value]) => `${field}:${formatValue(field, value)}`).join(',');
}

function formatValue(field: string, value: unknown): string {
  if (Array.isArray(value)) {
    const members = value.map((entry) => formatText(field, entry, /[,+]/));
    return members.join('+') || fail(field, 'is empty; leave it out');
  }
  if (typeof value === 'object' && value) return formatMoments(field, value);
  // oxlint-disable-next-line typescript/no-base-to-string -- objects are dealt with.
  return formatText(field, String(value));
}

function formatText(field: string, text: unknown, separator = /,/): string {
  // A brace at the start would begin JSON.
  if (typeof text === 'string' && /^[^{]/.test(text) && !separator.test(text)) return text;
  return fail(field, 'takes text, not empty, no comma, no brace in front, no plus in a list');
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
