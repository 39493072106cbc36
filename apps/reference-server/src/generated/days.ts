import type { Random } from './random.ts';

const DAY_MS = 86_400_000;

/** Nine in the morning of the first and of the last day on which anything was made or changed. */
export const FIRST_DAY = Date.UTC(2018, 0, 1, 9);
export const LAST_DAY = Date.UTC(2026, 9, 31, 9);

// Days on which many things were made at once.
const RELEASE_DAYS = Array.from({ length: 12 }, (_, index) => FIRST_DAY + index * 240 * DAY_MS);
const RELEASE_SHARE = 0.3;

/** Nine in the morning of any day between two moments; the earlier one where there is none. */
export function dayBetween(random: Random, from: number, to: number): number {
  return from + DAY_MS * random.integer(0, Math.max(0, Math.floor((to - from) / DAY_MS)));
}

/** A day after another. */
export function dayAfter(random: Random, day: number): number {
  return dayBetween(random, day + DAY_MS, LAST_DAY + DAY_MS);
}

/** When something was made; many things share their day with others. */
export function creationDay(random: Random): number {
  return random.chance(RELEASE_SHARE) ? random.pick(RELEASE_DAYS) : dayBetween(random, FIRST_DAY, LAST_DAY);
}
