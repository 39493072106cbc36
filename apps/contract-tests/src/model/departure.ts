/** One way in which an answer is not what was predicted. */
export interface Departure {
  readonly sentence: string;
  readonly expected: string;
  readonly seen: string;
  /** How far it reaches. */
  readonly extent?: string;
}

const KEYS_SHOWN_MAX = 5;

/** A few keys, and how many more there are. */
export function fewOf(keys: readonly string[]): string {
  if (keys.length === 0) return 'no items';
  const more = keys.length - KEYS_SHOWN_MAX;
  return keys.slice(0, KEYS_SHOWN_MAX).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** How many keys there are, and a few of them: `2 flags: a, b`. */
export function countedFew(keys: readonly string[], noun: string): string {
  return keys.length === 0 ? `no ${noun}s` : `${counted(keys.length, noun)}: ${fewOf(keys)}`;
}

/** @example counted(1, 'flag') // '1 flag' */
export function counted(count: number | string, noun: string): string {
  return `${count} ${noun}${String(count) === '1' ? '' : 's'}`;
}
