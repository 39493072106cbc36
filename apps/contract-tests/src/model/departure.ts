/** One way in which an answer is not what was predicted. */
export interface Departure {
  readonly sentence: string;
  readonly expected: string;
  readonly seen: string;
}

const KEYS_SHOWN_MAX = 5;

/** A few keys, and how many more there are. */
export function fewOf(keys: readonly string[]): string {
  if (keys.length === 0) return 'nothing';
  const more = keys.length - KEYS_SHOWN_MAX;
  return keys.slice(0, KEYS_SHOWN_MAX).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
