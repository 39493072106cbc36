/** Whether a text matches what is asked for, as somebody reads it. */
export type TextReading = (text: string, asked: string) => boolean;

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
const squeezed = (text: string): string => words(text).join('');
const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Ways to be wrong about a text that must be there letter for letter, apart from its case. */
const WILD_READINGS: readonly TextReading[] = [
  // SQL's patterns
  (text, asked) => fits(text, likePattern(asked)),
  // regular expressions
  (text, asked) => fits(text, asked),
  // shells' patterns
  (text, asked) => fits(text, asked.replaceAll('*', '.*').replaceAll('?', '.')),
  // values decoded twice
  (text, asked) => text.includes(tryDecode(asked)),
  // separators, or marks on letters, left out
  (text, asked) => squeezed(text).includes(squeezed(asked)),
  (text, asked) => withoutMarks(text).includes(withoutMarks(asked)),
  // what lies beyond ASCII lost
  (text, asked) => /^[ -~]*$/.test(asked) && text.includes(asked),
  // quotes and backslashes that end or escape something
  (text, asked) => text.includes(asked.replaceAll(/["'\\]/g, '')),
];

/** Ways to be wrong about a text that may stand anywhere in another one. */
export const PART_READINGS: readonly TextReading[] = [
  ...WILD_READINGS,
  (text, asked) => text === asked,
  (text, asked) => text.startsWith(asked),
  (text, asked) => text.endsWith(asked),
  (text, asked) => words(text).includes(asked),
  (text, asked) => words(text).some((word) => word.startsWith(asked)),
  (text, asked) => words(asked).every((word) => text.includes(word)),
  (text, asked) => words(asked).some((word) => text.includes(word)),
  (text, asked) => text.includes(asked.split(' ')[0] ?? ''),
  (text, asked) => text.includes(asked.split(':')[0] ?? ''),
  (text, asked) => text.includes(asked.trim()),
  // indexes of three letters know no shorter text
  (text, asked) => asked.length < 3 || text.includes(asked),
  (text, asked) => asked.length >= 3 && text.includes(asked),
];

/** Ways to be wrong about a text that must be the same. */
export const EXACT_READINGS: readonly TextReading[] = [
  ...WILD_READINGS.map(
    (reading): TextReading =>
      (text, asked) =>
        text.length === asked.length && reading(text, asked),
  ),
  (text, asked) => fits(text, `^${likePattern(asked)}$`),
  (text, asked) => text.toLowerCase() === asked.toLowerCase(),
  (text, asked) => text.toLowerCase() === asked,
  (text, asked) => text.startsWith(asked),
  (text, asked) => text.includes(asked),
  (text, asked) => withoutMarks(text) === withoutMarks(asked),
  (text, asked) => squeezed(text) === squeezed(asked),
  (text, asked) => text === asked.split(' ')[0],
  (text, asked) => text === asked.replaceAll(' ', '+'),
  (text, asked) => text === asked.replaceAll('+', ' '),
  (text, asked) => asked.split(',').includes(text),
  (text, asked) => asked.split('+').includes(text),
];

function likePattern(asked: string): string {
  return asked
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.');
}

function fits(text: string, pattern: string): boolean {
  if (latest?.pattern !== pattern) latest = { pattern, regExp: compiled(pattern) };
  return latest.regExp?.test(text) === true;
}

/** One pattern is tried on many texts in turn, and making it costs more than trying it. */
let latest: { readonly pattern: string; readonly regExp: RegExp | undefined } | undefined;

function compiled(pattern: string): RegExp | undefined {
  if (!isCheap(pattern)) return undefined;
  try {
    return new RegExp(pattern, 's');
  } catch {
    return undefined;
  }
}

/** The target wrote the patterns and the texts: more repetitions or groups than one may take a lifetime to try. */
function isCheap(pattern: string): boolean {
  return countOf(pattern, /[*+?{]/g) <= 1 && countOf(pattern, /\(/g) <= 1 && !/\)[*+?{]/.test(pattern);
}

function countOf(text: string, searched: RegExp): number {
  return text.match(searched)?.length ?? 0;
}

function tryDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
