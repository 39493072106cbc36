/** Each is compared with each other, letter for letter. Longer tags are no honest ones. */
const TAGS_MAX = 1_000;
const TAG_LENGTH_MAX = 200;

/** Each stands for any text in some language of patterns, or for any one letter. */
const PATTERN_CHARACTERS = ['%', '_', '*', '.'];

/**
 * Prefixes that catch another way to search: each has a right answer that differs from what searching anywhere in
 * the tag, in other case, or by a pattern would give, as far as the tags allow.
 */
export function misleadingPrefixes(allTags: readonly string[]): readonly string[] {
  const tags = allTags.filter(({ length }) => length <= TAG_LENGTH_MAX).slice(0, TAGS_MAX);
  const plain = likeliestLetter(tags);
  return [
    ...new Set(
      [
        plain,
        inTheMiddle(tags),
        ...inBothCases(tags),
        wholeTag(tags),
        beyondAscii(tags),
        withoutAccents(tags),
        ...PATTERN_CHARACTERS.map((character) => readAsPattern(tags, character)),
      ].filter((prefix) => prefix !== undefined),
    ),
  ];
}

/** The first letter of most tags, but not of all. */
function likeliestLetter(tags: readonly string[]): string | undefined {
  return bestOf(firstLetters(tags), (letter) => {
    const count = countOf(tags, letter);
    return count === tags.length ? 0 : count;
  });
}

/** Two letters that stand inside tags that they do not begin; rather such as begin another. */
function inTheMiddle(tags: readonly string[]): string | undefined {
  const texts = tags.flatMap((tag) => Array.from(tag, (_, at) => tag.slice(at, at + 2)));
  return bestOf(
    texts.filter((text) => /^[a-z]{2}$/.test(text)),
    (text) => {
      const inside = tags.filter((tag) => tag.indexOf(text) > 0).length;
      return inside === 0 ? 0 : inside + (countOf(tags, text) > 0 ? tags.length : 0);
    },
  );
}

/**
 * Two tags that differ by case alone; or else the beginning of a tag, and the same in the other case, which begins
 * fewer tags, or none. Both, since what answered the one may be kept for the other.
 */
function inBothCases(tags: readonly string[]): readonly string[] {
  const [twins] = twinsIn(tags).values();
  if (twins !== undefined) return twins.slice(0, 2);
  const swapped = new Map(
    tags.flatMap((tag) => {
      const start = Array.from(tag).slice(0, 2).join('');
      return [start.toUpperCase(), start.toLowerCase()]
        .filter((text) => text !== start)
        .map((text) => [text, start] as const);
    }),
  );
  const folded = tags.map((tag) => tag.toLowerCase());
  const other = bestOf([...swapped.keys()], (text) =>
    countOf(folded, text.toLowerCase()) > countOf(tags, text) ? 1 + countOf(tags, text) : 0,
  );
  return other === undefined ? [] : [swapped.get(other) ?? other, other];
}

/** It begins itself; rather one that begins others, too, or that differs from another by case alone. */
function wholeTag(tags: readonly string[]): string | undefined {
  const twins = new Set([...twinsIn(tags).values()].flat());
  return bestOf(tags, (tag) => 2 * countOf(tags, tag) + Number(twins.has(tag)));
}

/** The tags that differ from others by case alone, by what they have in common. */
function twinsIn(tags: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const alike = Map.groupBy(new Set(tags), (tag) => tag.toLowerCase());
  return new Map([...alike].filter(([, { length }]) => length > 1));
}

/** The beginning of a tag with all its letters that are more than a byte, accents, and blanks. */
function beyondAscii(tags: readonly string[]): string | undefined {
  const starts = tags.flatMap((tag) => {
    const letters = Array.from(tag);
    const at = letters.findLastIndex((letter) => /[^!-~]/.test(letter));
    return at === -1 ? [] : [letters.slice(0, at + 1).join('')];
  });
  return bestOf(starts, (text) => 1 + Number(text.includes(' ')) + 2 * Number(/[^ -~]/.test(text)));
}

/** The same without the accent: it begins other tags, or none. */
function withoutAccents(tags: readonly string[]): string | undefined {
  const starts = tags.flatMap((tag) => {
    const letters = Array.from(tag);
    const plain = Array.from(tag.normalize('NFD').replaceAll(/\p{M}/gu, ''));
    const at = plain.findIndex((letter, index) => letter !== letters[index]);
    return at === -1 ? [] : [plain.slice(0, at + 1).join('')];
  });
  return bestOf(starts, (text) => 1 + countOf(tags, text));
}

/** A prefix that lists more tags when one of its letters is taken for a pattern; rather one that lists any by right. */
function readAsPattern(tags: readonly string[], character: string): string | undefined {
  const candidates = tags.flatMap((tag) => {
    const at = tag.indexOf(character);
    return [
      ...Array.from(tag)
        .slice(0, 1)
        .map((letter) => letter + character),
      ...(at > 0 ? [tag.slice(0, at + 1)] : []),
    ];
  });
  return bestOf(candidates, (text) => {
    const before = text.slice(0, -character.length);
    const surplus =
      tags.filter((tag) => tag.startsWith(before) && tag.length > before.length).length - countOf(tags, text);
    return surplus === 0 ? 0 : surplus + (countOf(tags, text) > 0 ? tags.length : 0);
  });
}

function firstLetters(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => Array.from(tag).slice(0, 1));
}

function countOf(tags: readonly string[], prefix: string): number {
  return tags.filter((tag) => tag.startsWith(prefix)).length;
}

/** The text with the highest score, the first of equals; nothing where none has any. */
function bestOf(texts: readonly string[], scoreOf: (text: string) => number): string | undefined {
  const scored = [...new Set(texts)]
    .map((text) => ({ text, score: scoreOf(text) }))
    .filter(({ score }) => score > 0);
  return scored.toSorted((a, b) => b.score - a.score)[0]?.text;
}
