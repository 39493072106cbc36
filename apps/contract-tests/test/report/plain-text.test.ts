import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/report/plain-text.ts';

describe('plain text', () => {
  it.each([
    ['an escape sequence', '\u001B[2J', String.raw`\u001b[2J`],
    ['an 8-bit escape sequence', '\u009B2J', String.raw`\u009b2J`],
    ['a link of the terminal', '\u001B]8;;http://x\u0007', String.raw`\u001b]8;;http://x\u0007`],
    ['a return over what was written', 'failed\rpassed', String.raw`failed\u000dpassed`],
    ['a line break', 'a\nb', String.raw`a\u000ab`],
    ['a deletion', 'a\u007Fb', String.raw`a\u007fb`],
    ['a turn of the direction', 'a\u202Eb\u2066', String.raw`a\u202eb\u2066`],
    ['a mark of the direction', 'a\u061Cb\u200E', String.raw`a\u061cb\u200e`],
    ['what has no width', 'a\u200Bb\u2060\uFEFF', String.raw`a\u200bb\u2060\ufeff`],
    ['halves of characters', 'a\uD83Db\uDEA9', String.raw`a\ud83db\udea9`],
    ['what is no character', 'a\uFFFEb\u{1FFFF}', String.raw`a\ufffeb\ud83f\udfff`],
    ['a letter of a hidden tag', 'a\u{E0041}', String.raw`a\udb40\udc41`],
    ['a command to a runner of GitHub', 'a ##[error]b', String.raw`a \u0023\u0023[error]b`],
    ['line breaks of Unicode', 'a\u2028b\u2029', String.raw`a\u2028b\u2029`],
  ])('shows %s', (_, text, shown) => {
    expect(plainText(text)).toBe(shown);
  });

  it('leaves every script and symbol as it is', () => {
    const text = 'Grüße, 旗, флаг, علم, 🚩 — “quoted”';
    expect(plainText(text)).toBe(text);
  });
});
