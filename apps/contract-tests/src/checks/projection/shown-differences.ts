import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import { firstDifference } from '../../json/first-difference.ts';
import type { Shown, ShownFlag } from './shown-flags.ts';

/** Two answers to questions that differ only in what is shown of each flag. */
export interface Pair {
  readonly before: Shown;
  readonly after: Shown;
}

/** The failure of a question that changes which flags are listed, in which order, or how many there are. */
export function listDiffers({ before, after }: Pair): Failure[] {
  const [a, b] = [before.page, after.page];
  if (isDeepStrictEqual(a.keys, b.keys) && a.total === b.total) return [];
  const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
  const described = ({ keys, total }: Shown['page']): string =>
    `${keys.length} flags, totalCount ${total}${at < 0 ? '' : `, ${keys[at] ?? 'no flag'} at index ${at}`}`;
  return [
    {
      sentence: 'What is shown of the flags changes which are listed.',
      expected: described(a),
      seen: described(b),
      exchanges: [a.exchange, b.exchange],
    },
  ];
}

interface FieldComparison {
  readonly sentence: string;
  readonly mayAdd?: boolean;
  /** What of a flag is compared; may depend on what the other answer shows of it. */
  readonly before?: (flag: ShownFlag, other: ShownFlag) => unknown;
  readonly after?: (flag: ShownFlag, other: ShownFlag) => unknown;
}

const allOf = ({ fields }: ShownFlag): unknown => fields;

/** The failure of the first flag of both answers that differs. Which flags are listed is another law's matter. */
export function fieldsDiffer({ before, after }: Pair, comparison: FieldComparison): Failure[] {
  const { sentence, mayAdd = false, before: viewBefore = allOf, after: viewAfter = allOf } = comparison;
  const inBoth = before.flags.flatMap((flag) => {
    const other = after.byKey.get(flag.key);
    return other === undefined ? [] : [{ flag, other }];
  });
  const differing = inBoth.flatMap(({ flag, other }) => {
    const difference = firstDifference(viewBefore(flag, other), viewAfter(other, flag), { mayAdd });
    return difference === undefined ? [] : [{ key: flag.key, difference }];
  });
  return differing.slice(0, 1).map(({ key, difference: { at, before: expected, after: seen } }) => ({
    sentence,
    expected: written(key, at, expected),
    seen: written(key, at, seen),
    extent: `so with ${differing.length} of ${inBoth.length} flags`,
    exchanges: [before.page.exchange, after.page.exchange],
  }));
}

/** Of a flag's configurations those of environments that the other answer shows too. */
export function configurationsInBoth({ environments }: ShownFlag, other: ShownFlag): unknown {
  return Object.fromEntries([...(environments ?? [])].filter(([name]) => other.environments?.has(name)));
}

/** @example written('dark-mode', 'on', undefined) // 'dark-mode, on: no such field' */
function written(key: string, at: string, value: unknown): string {
  return `${key}${at === '' ? '' : `, ${at}`}: ${JSON.stringify(value) ?? 'no such field'}`;
}
