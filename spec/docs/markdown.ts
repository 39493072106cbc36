import { raw } from 'hono/html';
import MarkdownIt from 'markdown-it';
import type { Html } from './html.ts';

export type Markdown = (text: string, headingsBelow?: number) => Html;

/** Renders Markdown. Code that names something with a place on the page, such as a requirement, links to it. */
export function createMarkdown(places: ReadonlyMap<string, string>): Markdown {
  const markdown = new MarkdownIt();
  const { escapeHtml } = markdown.utils;
  let deeper = 0;

  markdown.renderer.rules['code_inline'] = (tokens, index) => {
    const text = tokens[index]?.content ?? '';
    const place = places.get(text);
    const code = `<code>${escapeHtml(text)}</code>`;
    return place === undefined ? code : `<a href="#${escapeHtml(place)}">${code}</a>`;
  };
  markdown.renderer.rules['paragraph_open'] = (tokens, index) =>
    tokens[index]?.hidden === true
      ? ''
      : /^(?:Requirements:|Decides) /.test(tokens[index + 1]?.content ?? '')
        ? '<p class="requirements">'
        : '<p>';
  markdown.renderer.rules['heading_open'] = (tokens, index) =>
    `<${tagOf(tokens[index]?.tag)} id="${escapeHtml(slugOf(tokens[index + 1]?.content ?? ''))}">`;
  markdown.renderer.rules['heading_close'] = (tokens, index) => `</${tagOf(tokens[index]?.tag)}>\n`;
  const tagOf = (tag = 'h1'): string => `h${Number(tag.slice(1)) + deeper}`;

  return (text, headingsBelow = 0) => {
    deeper = headingsBelow;
    return raw(markdown.render(text));
  };
}

/** The fragment by which GitHub links to a heading, so that the links in our Markdown files work on the page, too. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
