import { describe, expect, it } from 'vitest';
import { difference } from '../../src/report/html/difference.ts';

async function marked(expected: string, seen: string): Promise<string[]> {
  const marks = difference(expected, seen);
  return [String(await marks.expected), String(await marks.seen)];
}

describe('two texts side by side', () => {
  it('have the words marked that differ', async () => {
    expect(await marked('Beta once', 'Beta twice')).toEqual([
      'Beta <mark>once</mark>',
      'Beta <mark>twice</mark>',
    ]);
  });

  it('have the characters marked where no word is common', async () => {
    expect(await marked('release-2026', 'release_2026')).toEqual([
      'release<mark>-</mark>2026',
      'release<mark>_</mark>2026',
    ]);
  });

  it('have no marks where next to nothing is common', async () => {
    expect(await marked('integer or null', '"45" (and 97 more)')).toEqual([
      'integer or null',
      '&quot;45&quot; (and 97 more)',
    ]);
  });

  it('are escaped, and show what could not be seen', async () => {
    expect(await marked('<b>\u202E', '<b>\u001B')).toEqual([
      String.raw`&lt;b&gt;<mark>\u202e</mark>`,
      String.raw`&lt;b&gt;<mark>\u001b</mark>`,
    ]);
  });
});
