import { describe, expect, it } from 'vitest';
import { misleadingPrefixes } from '../../../src/checks/tags/misleading-prefixes.ts';

const TAGS = [
  '50%-off',
  '50-off',
  'Beta',
  'beta',
  'beta.2',
  'be kind',
  'déjà vu',
  'snake_case',
  'snakeXcase',
  'test',
  '日本',
];

const WRONG_SEARCHES: readonly (readonly [
  name: string,
  matches: (tag: string, prefix: string) => boolean,
])[] = [
  ['anywhere in the tag', (tag, prefix) => tag.includes(prefix)],
  ['in any case', (tag, prefix) => tag.toLowerCase().startsWith(prefix.toLowerCase())],
  ['by a pattern of SQL', (tag, prefix) => like(prefix).test(tag)],
  ['by a regular expression', (tag, prefix) => new RegExp(`^${prefix}`, 'u').test(tag)],
  ['for the whole tag', (tag, prefix) => tag === prefix],
  ['for longer tags only', (tag, prefix) => tag.startsWith(prefix) && tag !== prefix],
  ['without accents', (tag, prefix) => plain(tag).startsWith(plain(prefix))],
];

function like(prefix: string): RegExp {
  return new RegExp(
    `^${prefix.replaceAll('.', '[.]').replaceAll('*', '[*]').replaceAll('%', '.*').replaceAll('_', '.')}`,
    'u',
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/[^ -~]/g, '');
}

describe('the prefixes that are asked for', () => {
  it.each(WRONG_SEARCHES)('tell a prefix from a search %s', (_, matches) => {
    const telling = misleadingPrefixes(TAGS).filter((prefix) =>
      TAGS.some((tag) => matches(tag, prefix) !== tag.startsWith(prefix)),
    );
    expect(telling).not.toEqual([]);
  });

  it('are asked for in both cases, since a cache may not tell them apart', () => {
    for (const tags of [TAGS, ['Admin', 'users']]) {
      const prefixes = misleadingPrefixes(tags);
      const folded = prefixes.map((prefix) => prefix.toLowerCase());
      expect(new Set(folded).size).toBeLessThan(prefixes.length);
    }
  });

  it('are few', () => {
    expect(misleadingPrefixes(TAGS).length).toBeLessThan(12);
  });

  it('are none where there is no tag', () => {
    expect(misleadingPrefixes([])).toEqual([]);
  });
});
