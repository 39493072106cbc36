/** Whether a text matches what is asked for, as somebody reads it. */
export type TextReading = (text: string, asked: string) => boolean;

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
const squeezed = (text: string): string => words(text).join('');
const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Ways to be wrong about a text that must be there letter for letter, apart from its case. */
const WILD_READINGS: readonly TextReading[] = [
  // SQL's patterns
  (text, asked) => like(asked).test(text),
  // regular expressions
  (text, asked) => tryPattern(asked)?.test(text) ?? false,
  // shells' patterns
  (text, asked) => tryPattern(asked.replaceAll('*', '.*').replaceAll('?', '.'))?.test(text) ?? false,
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
  (text, asked) => like(asked, true).test(text),
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

function like(asked: string, whole = false): RegExp {
  const pattern = asked
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.');
  return new RegExp(whole ? `^${pattern}$` : pattern, 's');
}

function tryPattern(source: string): RegExp | undefined {
  try {
    return new RegExp(source);
  } catch {
    return undefined;
  }
}

function tryDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
