/** Longer texts hardly ever match several flags. */
const TEXT_LENGTH = 2;

/**
 * A text that stands in the keys of about half of the flags, to search for: a list that is shorter than the whole one,
 * and still has pages. Nothing when no text does.
 */
export function searchText(keys: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of keys.flatMap((key) => [...textsIn(key)])) counts.set(text, (counts.get(text) ?? 0) + 1);
  const half = keys.length / 2;
  const ranked = [...counts]
    .filter(([, count]) => count < keys.length)
    .toSorted(([, a], [, b]) => Math.abs(a - half) - Math.abs(b - half));
  return ranked[0]?.[0];
}

function textsIn(key: string): Set<string> {
  const texts = Array.from(key, (_, at) => key.slice(at, at + TEXT_LENGTH));
  return new Set(texts.filter((text) => /^[a-z]{2}$/.test(text)));
}
