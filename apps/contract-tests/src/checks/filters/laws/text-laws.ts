import type { Flag } from '../../../model/flag.ts';
import type { FlagQuery } from '../../../model/flag-query.ts';
import { foldAscii } from '../../../model/includes-text.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { shuffled } from '../../shuffled.ts';
import { chooseTelling, type Reading } from './choose-telling.ts';
import type { FilterLaw, Witnesses } from '../filter-law.ts';
import { PART_READINGS, type TextReading } from './text-readings.ts';
import { textsOf } from './texts-of.ts';

/** On so many flags wrong readings are tried. */
const FLAGS_TRIED_MAX = 60;

export const textLaws: readonly FilterLaw[] = [
  {
    id: 'flags/filter/query',
    sentence:
      'The filter `query` lists the flags that have the text anywhere in their key or name, and no others.',
    requirement: 'flags.filter.query',
    missing: 'flags that a text tells apart',
    requests: (witnesses) =>
      tellingTexts(
        witnesses,
        textsOf(witnesses),
        inKeyOrName(foldAscii, foldAscii),
        [
          ...PART_READINGS.map((reading) => eitherOf(({ key, name }) => [key, name], reading)),
          eitherOf(({ key }) => [key], PART),
          eitherOf(({ name }) => [name], PART),
          eitherOf(({ key, name, tags = [] }) => [key, name, ...tags], PART),
        ],
        10,
      ).map(asQuery),
  },
  {
    id: 'flags/filter/query-ignores-case',
    sentence: 'To the filter `query` the upper and lower case of A to Z are the same, on both sides.',
    requirement: 'flags.filter.query.ignoresCase',
    missing: 'a flag with a letter from A to Z in its key or name',
    requests: (witnesses) =>
      tellingTexts(
        witnesses,
        textsOf(witnesses).flatMap((text) => [text.toUpperCase(), text.toLowerCase(), titleCase(text)]),
        inKeyOrName(foldAscii, foldAscii),
        ONE_SIDED.flatMap((readings) => [inKeyOrName(...readings), inKey(...readings), inName(...readings)]),
        3,
      ).map(asQuery),
  },
  {
    id: 'flags/filter/query-beyond-ascii',
    level: 'SHOULD',
    sentence: 'To the filter `query` the upper and lower case of every other letter are the same, too.',
    requirement: 'flags.filter.query.beyondAscii',
    missing: 'a flag with a letter beyond A to Z in its name',
    requests: (witnesses) =>
      tellingTexts(
        witnesses,
        textsOf(witnesses).flatMap((text) =>
          hasCaseBeyondAscii(text) ? [text.toUpperCase(), text.toLowerCase()] : [],
        ),
        inKeyOrName(lowerCase, lowerCase),
        [
          inKeyOrName(foldAscii, foldAscii),
          inKeyOrName(foldAscii, lowerCase),
          inKeyOrName(lowerCase, foldAscii),
        ],
        2,
      ).map(asQuery),
  },
];

type Fold = (text: string) => string;
/** Whether a flag is listed for a text, as somebody reads it. */
type FlagReading = (flag: Flag, asked: string) => boolean;

const PART: TextReading = (text, asked) => text.includes(asked);
const asIs: Fold = (text) => text;
const lowerCase: Fold = (text) => text.toLowerCase();

/** How flags' texts and the text that is asked for are folded, one of them or both not as they should be. */
const ONE_SIDED: readonly (readonly [Fold, Fold])[] = [
  [asIs, asIs],
  [foldAscii, asIs],
  [asIs, foldAscii],
];

function inKeyOrName(flagFold: Fold, askedFold: Fold): FlagReading {
  return ({ key, name = '' }, asked) =>
    flagFold(key).includes(askedFold(asked)) || flagFold(name).includes(askedFold(asked));
}

/** Right about names, and folding keys in its own way. */
function inKey(flagFold: Fold, askedFold: Fold): FlagReading {
  return ({ key, name = '' }, asked) =>
    flagFold(key).includes(askedFold(asked)) || foldAscii(name).includes(foldAscii(asked));
}

/** Right about keys, and folding names in its own way. */
function inName(flagFold: Fold, askedFold: Fold): FlagReading {
  return ({ key, name = '' }, asked) =>
    foldAscii(key).includes(foldAscii(asked)) || flagFold(name).includes(askedFold(asked));
}

/** Looks at some texts of a flag; the case of A to Z is another law's concern. */
function eitherOf(
  textsOfFlag: (flag: Flag) => readonly (string | undefined)[],
  reading: TextReading,
): FlagReading {
  return (flag, asked) =>
    textsOfFlag(flag).some((text) => text !== undefined && reading(foldAscii(text), foldAscii(asked)));
}

function tellingTexts(
  { flags, draw }: Witnesses,
  texts: readonly string[],
  right: FlagReading,
  wrong: readonly FlagReading[],
  max: number,
): string[] {
  const tried = shuffled(flags, draw).slice(0, FLAGS_TRIED_MAX);
  const reading =
    (listed: FlagReading): Reading<string> =>
    (asked) =>
      tried.map((flag) => listed(flag, asked));
  const candidates = shuffled([...new Set(texts)].filter(isWritable), draw);
  return chooseTelling(candidates, reading(right), wrong.map(reading), max);
}

function titleCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
}

/** Letters that change by case one to one, unlike ß, and there and back again. */
function hasCaseBeyondAscii(text: string): boolean {
  const folds =
    foldAscii(text) !== foldAscii(text.toUpperCase()) || foldAscii(text) !== foldAscii(text.toLowerCase());
  return (
    folds &&
    text.toUpperCase().toLowerCase() === text.toLowerCase() &&
    text.toUpperCase().length === text.length
  );
}

function asQuery(text: string): FlagQuery {
  return { filter: [{ field: 'query', value: text }] };
}
