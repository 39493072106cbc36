import { plainText } from '../plain-text.ts';

/** Text for the middle of a line, of a table too, as code. Nothing of it is Markdown, HTML, a mention or a link. */
export function inlineCode(text: string): string {
  return `<code>${plainText(text).replaceAll(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
}

/** Lines between fences that are longer than any run of backticks in them. */
export function fenced(lines: readonly string[], language = ''): string {
  const text = lines.map(plainText).join('\n');
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [fence + language, text, fence].join('\n');
}
