import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { fenced, inlineCode } from '../../../src/report/github/markdown-text.ts';
import { HOSTILE } from '../../support/hostile/hostile-text.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** What a page would show, between the tags that the text was put into. */
function shownOf(html: string, pattern: RegExp): string {
  const text = pattern.exec(html)?.[1] ?? '';
  expect(text).not.toMatch(/[<>]/);
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('text in Markdown', () => {
  it.each([
    HOSTILE,
    '*a* _b_ [c](d) `e` | f',
    '</code><script>alert(1)</script>',
    'www.example.com @octocat #1',
  ])('in a cell of a table is code, and nothing else: %j', (text) => {
    const html = markdown.render(`| a | b |\n| --- | --- |\n| ${inlineCode(text)} | 1 |`);
    expect(html.match(/<td>/g)).toHaveLength(2);
    expect(html).not.toMatch(/<(?:a|em|strong|img|script)\b/);
    const shown = shownOf(html, /<td><code>(.*)<\/code><\/td>/);
    expect(shown.startsWith(text.slice(0, 3).replace('\u001B', String.raw`\u001b`))).toBe(true);
  });

  it.each(['```\n# owned', '`````', '~~~ ``` ````', HOSTILE])('between fences stays there: %j', (text) => {
    const tokens = markdown.parse(fenced(['before', text, 'after']), {});
    expect(tokens.map(({ type }) => type)).toEqual(['fence']);
    expect(tokens[0]?.content).toMatch(/^before\n[^\n]+\nafter\n$/);
  });
});
