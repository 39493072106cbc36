import { isDeepStrictEqual } from 'node:util';
import { isRecord } from './is-record.ts';

export interface Difference {
  /** Where, such as `environments.test.on`; empty when the values differ as a whole. */
  readonly at: string;
  /** Absent where there is nothing. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * The first place where two JSON values differ. With `mayAdd`, members that only `after` has are no difference.
 *
 * @example firstDifference({ a: 1 }, { a: 1, b: 2 }, { mayAdd: true }) // undefined
 */
export function firstDifference(
  before: unknown,
  after: unknown,
  { mayAdd = false }: { readonly mayAdd?: boolean } = {},
): Difference | undefined {
  return isDeepStrictEqual(before, after) ? undefined : differenceAt('', before, after, mayAdd);
}

function differenceAt(at: string, before: unknown, after: unknown, mayAdd: boolean): Difference | undefined {
  const [a, b] = [membersOf(before), membersOf(after)];
  const sameLength = !Array.isArray(before) || !Array.isArray(after) || before.length === after.length;
  if (a === undefined || b === undefined || Array.isArray(before) !== Array.isArray(after) || !sameLength) {
    return isDeepStrictEqual(before, after) ? undefined : { at, before, after };
  }
  for (const name of new Set([...a.keys(), ...(mayAdd ? [] : b.keys())])) {
    const place = at === '' ? name : `${at}.${name}`;
    if (!a.has(name)) return { at: place, after: b.get(name) };
    if (!b.has(name)) return { at: place, before: a.get(name) };
    const difference = differenceAt(place, a.get(name), b.get(name), mayAdd);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** In a map, because a JSON member may be called `__proto__`. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  return Array.isArray(value) || isRecord(value) ? new Map(Object.entries(value)) : undefined;
}
