import type { Failure } from '../../failure/failure.ts';
import type { Flag } from '../../model/flag.ts';
import type { SortField } from './sort-fields.ts';
import { exchangesAt, type SortedFlags } from './sorted-flags.ts';

/** Two flags of a sorted list that stand the wrong way round, by their index in it. */
type Pair = readonly [before: number, after: number];

/** Ordered by the field, in whichever direction: equal values stand together, and no two pairs go opposite ways. */
export function isOrderedBy(list: SortedFlags, field: SortField): Failure[] {
  const split = splitGroup(list.flags, field);
  if (split !== undefined) {
    return [pairFailure(list, field, split, 'Flags that are alike in the field do not stand together.')];
  }
  const up = firstPair(list.flags, field, 1);
  const down = firstPair(list.flags, field, -1);
  if (up === undefined || down === undefined) return [];
  const shown = list.sort.startsWith('-') ? down : up;
  return [pairFailure(list, field, shown, 'The list is not in the order of the field.')];
}

/** No flag certainly comes before one that stands above it. */
export function goesUp(list: SortedFlags, field: SortField): Failure[] {
  const pair = firstPair(list.flags, field, 1);
  return pair === undefined
    ? []
    : [pairFailure(list, field, pair, `\`sort=${list.sort}\` does not go upwards.`)];
}

/** What stands one way in both directions must be what a target may hold equal. */
export function isReverse(up: SortedFlags, down: SortedFlags, field: SortField): Failure[] {
  const places = new Map(down.keys.map((key, index) => [key, index]));
  for (const [before, after] of pairsOf(withValue(up.flags, field))) {
    const [placeBefore, placeAfter] = [placeIn(places, up, before), placeIn(places, up, after)];
    if (placeBefore === undefined || placeAfter === undefined || placeBefore > placeAfter) continue;
    const [a, b] = [up.flags[before], up.flags[after]];
    if (a === undefined || b === undefined || field.mayBeEqual(a, b)) continue;
    return [
      {
        sentence: `\`sort=${down.sort}\` does not turn the order of \`sort=${up.sort}\` around.`,
        expected: `${described(b, field)} above ${described(a, field)}, as they stand the other way in the other list`,
        seen: 'the same way in both',
        exchanges: [...exchangesAt(up, before, after), ...exchangesAt(down, placeBefore, placeAfter)],
      },
    ];
  }
  return [];
}

/** Flags without a value stand together at one end. */
export function keepsMissingTogether(list: SortedFlags, field: SortField): Failure[] {
  const missing = list.flags.map((flag) => field.valueOf(flag) === undefined);
  const changes = missing.flatMap((isMissing, index) =>
    index > 0 && isMissing !== missing[index - 1] ? [index] : [],
  );
  const [, second] = changes;
  if (second === undefined) return [];
  return [
    {
      sentence: `Under \`sort=${list.sort}\` flags without a value do not stand together at one end.`,
      expected: 'one group of them, at the beginning or at the end',
      seen: `${list.keys[second - 1]} apart from ${list.keys[second]}, and others beyond`,
      exchanges: exchangesAt(list, second - 1, second),
    },
  ];
}

/** A value, something else, and the same value again. */
function splitGroup(flags: readonly Flag[], field: SortField): Pair | undefined {
  const lastIndex = new Map<string, number>();
  for (const [index, flag] of flags.entries()) {
    const value = field.valueOf(flag);
    if (value === undefined) continue;
    const before = lastIndex.get(value);
    const between = before === undefined ? [] : flags.slice(before + 1, index);
    if (before !== undefined && !between.every((other) => field.mayBeEqual(flag, other))) {
      return [before, index];
    }
    lastIndex.set(value, index);
  }
  return undefined;
}

function firstPair(flags: readonly Flag[], field: SortField, direction: 1 | -1): Pair | undefined {
  for (const [before, after] of pairsOf(withValue(flags, field))) {
    const [a, b] = [flags[before], flags[after]];
    if (a !== undefined && b !== undefined && field.certainOrder(a, b) * direction > 0) {
      return [before, after];
    }
  }
  return undefined;
}

function withValue(flags: readonly Flag[], field: SortField): number[] {
  return flags.flatMap((flag, index) => (field.valueOf(flag) === undefined ? [] : [index]));
}

function* pairsOf(indexes: readonly number[]): Generator<Pair> {
  for (const [at, before] of indexes.entries()) {
    for (const after of indexes.slice(at + 1)) yield [before, after];
  }
}

function placeIn(places: ReadonlyMap<string, number>, list: SortedFlags, index: number): number | undefined {
  return places.get(list.keys[index] ?? '');
}

function pairFailure(list: SortedFlags, field: SortField, [before, after]: Pair, sentence: string): Failure {
  const [a, b] = [list.flags[before], list.flags[after]];
  return {
    sentence,
    expected: `\`sort=${list.sort}\` with ${described(a, field)} and ${described(b, field)} the other way, or together`,
    seen: `at index ${before} and ${after} of what was read`,
    exchanges: exchangesAt(list, before, after),
  };
}

function described(flag: Flag | undefined, field: SortField): string {
  return flag === undefined ? 'no flag' : `${flag.key} (${field.valueOf(flag) ?? 'no value'})`;
}
