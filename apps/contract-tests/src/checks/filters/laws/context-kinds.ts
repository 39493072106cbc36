import type { Flag } from '../../../model/flag.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { shuffled } from '../../shuffled.ts';
import { chooseTelling, type Reading } from './choose-telling.ts';
import type { Witnesses } from '../filter-law.ts';

/** Whether a flag with these kinds, by environment, is listed for those asked for, as somebody reads it. */
export type KindReading = (
  kinds: ReadonlyMap<string, readonly string[]>,
  asked: readonly string[],
) => boolean;

/** Wrong ways to read a list of kinds of context. */
export const kindReadings: readonly KindReading[] = [
  () => true,
  (kinds, asked) => asked.some((kind) => anywhere(kinds).includes(kind)),
  (kinds, asked) => anywhere(kinds).includes(asked[0] ?? ''),
  (kinds, asked) => anywhere(kinds).includes(asked.at(-1) ?? ''),
  (kinds, asked) => asked.every((kind) => anywhere(kinds).some((seen) => seen.startsWith(kind))),
  (kinds, asked) =>
    [...kinds.values()].some((seen) => seen.length === asked.length && includesAll(seen, asked)),
  (kinds, asked) => includesAll([...kinds.values()][0] ?? [], asked),
  (kinds, asked) => includesAll([...kinds.values()].at(-1) ?? [], asked),
  (kinds, asked) => anywhere(kinds).join('+').includes(asked.join('+')),
];

const allAnywhere: KindReading = (kinds, asked) => includesAll(anywhere(kinds), asked);

export function tellingKinds<Asked extends readonly string[]>(
  { flags, draw }: Pick<Witnesses, 'flags' | 'draw'>,
  candidates: readonly Asked[],
  wrong: readonly KindReading[],
  max: number,
): Asked[] {
  const reading =
    (listed: KindReading): Reading<Asked> =>
    (asked) =>
      flags
        .slice(0, FLAGS_TRIED_MAX)
        .map(({ contextKinds = new Map<string, string[]>() }) => listed(contextKinds, asked));
  return chooseTelling(shuffled(candidates, draw), reading(allAnywhere), wrong.map(reading), max);
}

/** Each kind that flags show, and each two of them. */
export function kindsCandidates({ flags }: Pick<Witnesses, 'flags'>): (readonly string[])[] {
  const kinds = [...new Set(flags.flatMap(kindsOf))].filter(isWritable).slice(0, KINDS_MAX);
  return kinds.flatMap((kind, at) => [[kind], ...kinds.slice(at + 1).map((other) => [kind, other])]);
}

const KINDS_MAX = 12;
const FLAGS_TRIED_MAX = 500;

export function kindsOf({ contextKinds }: Flag): readonly string[] {
  return anywhere(contextKinds ?? new Map<string, string[]>());
}

export function includesAll(seen: readonly string[], asked: readonly string[]): boolean {
  return asked.every((kind) => seen.includes(kind));
}

function anywhere(kinds: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...new Set([...kinds.values()].flat())];
}
