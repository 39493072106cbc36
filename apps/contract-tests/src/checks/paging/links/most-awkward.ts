/** What links that are encoded twice, or not at all, get wrong; the worst first. */
const AWKWARD = [/%/, /[+&#=?;]/, /[^\u0020-\u007e]/, / /, /[^\w.~-]/];

/**
 * The values that occur at least twice, the most awkward to write in a URL first, among those of one kind the most
 * frequent first.
 */
export function mostAwkward<Value>(values: readonly Value[], write: (value: Value) => string): Value[] {
  const counted = new Map<string, { value: Value; count: number }>();
  for (const value of values) {
    const count = (counted.get(write(value))?.count ?? 0) + 1;
    counted.set(write(value), { value, count });
  }
  return [...counted]
    .filter(([, { count }]) => count > 1)
    .toSorted(([one, a], [other, b]) => awkwardness(other) - awkwardness(one) || b.count - a.count)
    .map(([, { value }]) => value);
}

function awkwardness(text: string): number {
  const rank = AWKWARD.findIndex((pattern) => pattern.test(text));
  return rank === -1 ? 0 : AWKWARD.length - rank;
}
