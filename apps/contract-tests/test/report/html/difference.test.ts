import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/report/html/difference.ts';

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

  it('have a key or a number marked whole, whatever letters it shares with another', async () => {
    expect(
      await marked(
        '8 flags, totalCount 8, dark-mode at index 2',
        '9 flags, totalCount 9, dark-theme at index 2',
      ),
    ).toEqual([
      '<mark>8</mark> flags, totalCount <mark>8</mark>, <mark>dark-mode</mark> at index 2',
      '<mark>9</mark> flags, totalCount <mark>9</mark>, <mark>dark-theme</mark> at index 2',
    ]);
  });

  it('have nothing marked that both say', async () => {
    expect(await marked('lists dark-mode', 'leaves out dark-mode')).toEqual([
      '<mark>lists</mark> dark-mode',
      '<mark>leaves out </mark>dark-mode',
    ]);
  });

  it('have the middle marked where each is a single word', async () => {
    expect(await marked('release-2026', 'release_2026')).toEqual([
      'release<mark>-</mark>2026',
      'release<mark>_</mark>2026',
    ]);
    expect(await marked('Beta', 'Bta')).toEqual(['B<mark>e</mark>ta', 'Bta']);
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
