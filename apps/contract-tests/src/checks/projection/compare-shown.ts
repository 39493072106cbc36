import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import { firstDifference, type Difference } from '../../json/first-difference.ts';
import type { Exchange } from '../../target/exchange.ts';
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
    `${keys.length} flags, totalCount ${total}${at < 0 ? '' : `, ${keys[at] ?? 'nothing'} at index ${at}`}`;
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
  for (const flag of before.flags) {
    const other = after.byKey.get(flag.key);
    if (other === undefined) continue;
    const difference = firstDifference(viewBefore(flag, other), viewAfter(other, flag), { mayAdd });
    if (difference !== undefined) {
      return [differenceFailure(sentence, flag.key, difference, [before.page.exchange, after.page.exchange])];
    }
  }
  return [];
}

/** Of a flag's configurations those of environments that the other answer shows too. */
export function configurationsInBoth({ environments }: ShownFlag, other: ShownFlag): unknown {
  return Object.fromEntries([...(environments ?? [])].filter(([name]) => other.environments?.has(name)));
}

function differenceFailure(
  sentence: string,
  key: string,
  { at, before, after }: Difference,
  exchanges: readonly Exchange[],
): Failure {
  return {
    sentence,
    expected: `${key}: ${at === '' ? '' : `${at} `}${written(before)}`,
    seen: written(after),
    exchanges,
  };
}

function written(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
