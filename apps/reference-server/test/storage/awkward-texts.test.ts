import { expect, test } from 'vitest';

import { askFlags, askTags, keysOf } from '../support/ask.ts';
import { serve, serveFlags } from '../support/serve.ts';

/** What some database or other takes for something else than it is. */
const texts = [
  '%',
  '_',
  '\\',
  '50% off_now\\',
  '%_%',
  "'",
  '"',
  '""quoted""',
  `'; drop table flag; --`,
  '$1',
  '?',
  'null',
  '{a,b}',
  '😀',
  'a😀b',
  'İstanbul',
  'ISPARTA',
  'ıspanak',
  'Straße',
  '\u00e9',
  'e\u0301',
  'עברית',
  'ﬁne',
  'ΑΣ',
  'a*b',
  'near(a b)',
  'a AND b',
  '\u200b\u200b\u200b',
  '\u{10ffff}',
];

const flags = texts.map((text, index) => ({
  key: `key-${String(index).padStart(2, '0')}`,
  name: `<${text}>`,
  tags: [text],
}));

/** The keys of the flags for which something holds. */
function keysWhere(holds: (text: string) => boolean): readonly string[] {
  return flags.filter((_flag, index) => holds(texts[index] ?? '')).map(({ key }) => key);
}

/** What a server answers about each text, to be compared as a whole. */
async function eachText<Answer>(
  ask: (text: string) => Promise<Answer> | Answer,
  asked: readonly string[] = texts,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const text of asked) answers.set(text, await ask(text));
  return answers;
}

test('texts of all kinds are found by parts of them, whatever their case, and nothing else is', async () => {
  const server = await serveFlags(flags);
  // In a filter a comma ends a clause, a blank and a quote may mean something.
  const plain = texts.filter((text) => !/[\s,"]/.test(text));
  const found = await eachText(async (text) => {
    const query = encodeURIComponent(text.toUpperCase());
    return keysOf(await askFlags(server, `filter=query:${query}&limit=100`));
  }, plain);
  const expected = await eachText((text) => {
    const folded = text.toUpperCase().toLowerCase();
    return flags
      .filter(({ key, name }) => key.includes(folded) || name.toLowerCase().includes(folded))
      .map(({ key }) => key);
  }, plain);
  expect(found).toEqual(expected);
});

test('every part of a text is found in it letter for letter, whatever stands beside it', async () => {
  const names = ['ΟΔΟΣΑ', 'ΟΔΟΣ', 'ΑΣ.ΒΣ', 'οδός', 'İΣ', 'ǅ\u0345Σ\u0301', 'ẞSΣ😀Σ'];
  const server = await serveFlags(names.map((name, index) => ({ key: `key-${index}`, name })));
  const missed: unknown[] = [];
  for (const [index, name] of names.entries()) {
    for (const part of partsOf(name)) {
      const found = keysOf(await askFlags(server, `filter=query:${encodeURIComponent(part)}`));
      if (!found.includes(`key-${index}`)) missed.push([part, name]);
    }
  }
  expect(missed).toEqual([]);
});

test('a sigma is found in each of its three forms, and sorted as one letter', async () => {
  const server = await serveFlags([
    { key: 'first', name: 'ΟΣ', tags: ['ΟΣ'] },
    { key: 'third', name: 'οσβ', tags: ['οσβ'] },
    { key: 'second', name: 'οςα', tags: ['οςα'] },
  ]);
  for (const query of ['ος', 'οσ', 'ΟΣ', 'ς', 'Σ', 'σ']) {
    const page = await askFlags(server, `sort=name&filter=query:${encodeURIComponent(query)}`);
    expect([query, keysOf(page)]).toEqual([query, ['first', 'second', 'third']]);
  }
  expect(keysOf(await askFlags(server, 'sort=tags'))).toEqual(['first', 'second', 'third']);
});

test('tags of all kinds are found exactly', async () => {
  const server = await serveFlags(flags);
  const found = await eachText(async (text) =>
    keysOf(await askFlags(server, `tag=${encodeURIComponent(text)}&limit=100`)),
  );
  expect(found).toEqual(await eachText((text) => keysWhere((other) => other === text)));
});

test('tags of all kinds are listed by code point, and found by how they begin', async () => {
  const server = await serveFlags(flags);
  const sorted = texts.toSorted(byCodePoint);
  expect((await askTags(server)).items).toEqual(sorted);
  const prefixes = texts.filter((text) => text !== '\u{10ffff}');
  const found = await eachText(
    async (text) => (await askTags(server, `pre=${encodeURIComponent(text)}`)).items,
    prefixes,
  );
  expect(found).toEqual(await eachText((text) => sorted.filter((tag) => tag.startsWith(text)), prefixes));
});

test('names of all kinds come in the order of code points, case folded, forwards and backwards', async () => {
  const server = await serveFlags(flags);
  const sorted = flags
    .toSorted(
      (a, b) =>
        byCodePoint(a.name.toLowerCase(), b.name.toLowerCase()) ||
        byCodePoint(a.name, b.name) ||
        byCodePoint(a.key, b.key),
    )
    .map(({ key }) => key);
  expect(keysOf(await askFlags(server, 'sort=name&limit=100'))).toEqual(sorted);
  expect(keysOf(await askFlags(server, 'sort=-name&limit=100'))).toEqual(sorted.toReversed());
});

test('projects and environments with keys of all kinds are found', async () => {
  const environments = texts.map((key) => ({ key, name: key }));
  for (const text of ["it's", '%', '😀', 'a b']) {
    const flag = { key: text, name: text, creationDate: 1 };
    const server = await serve({ dataset: { projects: [{ key: text, environments, flags: [flag] }] } });
    const { items } = await askFlags(server, `env=${encodeURIComponent('%_%')}`);
    expect(items.map(({ key, environments: shown = {} }) => [key, Object.keys(shown)])).toEqual([
      [text, ['%_%']],
    ]);
  }
});

test('names and lists of tags may be too long for an index', async () => {
  const long = Array.from({ length: 400 }, (_, index) =>
    String.fromCodePoint(0x4e_00 + ((index * 7_919) % 20_000)),
  );
  const longFlags = [0, 1, 2].map((index) => ({
    key: `long-${index}`,
    name: `${long.join('').repeat(20)}${2 - index}`,
    tags: [...long.map((text) => text.repeat(20)), `${'z'.repeat(20)}${2 - index}`],
  }));
  const server = await serveFlags(longFlags);
  const orderBy = async (sort: string): Promise<readonly string[]> =>
    keysOf(await askFlags(server, `sort=${sort}`));
  const order = ['long-2', 'long-1', 'long-0'];
  expect([await orderBy('name'), await orderBy('tags')]).toEqual([order, order]);
  expect([await orderBy('-name'), await orderBy('-tags')]).toEqual([order.toReversed(), order.toReversed()]);
});

/** Each run of characters in a text, once. */
function partsOf(text: string): ReadonlySet<string> {
  const characters = Array.from(text);
  const ends = characters.map((_character, index) => index + 1);
  return new Set(
    ends.flatMap((end) => ends.slice(0, end).map((start) => characters.slice(start - 1, end).join(''))),
  );
}

function byCodePoint(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  for (const [index, point] of (left ?? []).entries()) {
    const other = right?.[index];
    if (other === undefined || point > other) return 1;
    if (point < other) return -1;
  }
  return (left ?? []).length - (right ?? []).length;
}
