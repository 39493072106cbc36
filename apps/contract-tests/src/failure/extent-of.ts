import type { Failure } from './failure.ts';

/** One of the requests that a check tried alike, and what is wrong with its answer. */
export interface Trial {
  /** The request in short, such as `sort=name`. */
  readonly what: string;
  readonly failures: readonly Failure[];
}

/**
 * How many of several requests are wrong, and one that is right. Nothing where only one was tried.
 *
 * @example extentOf(trials) // '2 of 6 requests are wrong; `sort=name` is right'
 */
export function extentOf(trials: readonly Trial[]): string | undefined {
  if (trials.length < 2) return undefined;
  const right = trials.filter(({ failures }) => failures.length === 0);
  const example = right.find(({ what }) => what !== '');
  const wrong = trials.length - right.length;
  const counted = `${wrong} of ${trials.length} requests ${wrong === 1 ? 'is' : 'are'} wrong`;
  return example === undefined ? counted : `${counted}; \`${example.what}\` is right`;
}

/** The failures of all trials, the first of which tells how many there are. */
export function failuresOf(trials: readonly Trial[]): readonly Failure[] {
  const [first, ...others] = trials.flatMap(({ failures }) => failures);
  if (first === undefined) return [];
  const extent = [first.extent, extentOf(trials)].filter((part) => part !== undefined).join('; ');
  return [extent === '' ? first : { ...first, extent }, ...others];
}
