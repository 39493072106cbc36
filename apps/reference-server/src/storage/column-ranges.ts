const INTEGER_MAX = 2_147_483_647;

// The largest number below 2 ** 63.
const BIGINT_MAX = 9_223_372_036_854_774_784;

/** A number to compare a column of integers with; what is beyond all of them is as good as the largest. */
export function withinInteger(value: number): number {
  return Math.min(value, INTEGER_MAX);
}

/** The same for a column of 64 bits. */
export function withinBigint(value: number): number {
  return Math.min(value, BIGINT_MAX);
}
