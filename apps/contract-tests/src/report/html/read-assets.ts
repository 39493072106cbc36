import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { raw } from 'hono/html';
import type { Html } from './markup.ts';

/** An element of the page's own, and the source by which a content security policy allows what is in it. */
interface Asset {
  readonly element: Html;
  readonly source: string;
}

const STYLES = ['base', 'masthead', 'toolbar', 'failures', 'tables', 'checks', 'print'];

export function readStyle(): Asset {
  const text = STYLES.map((name) => read(`./page/${name}.css`)).join('\n');
  return { element: raw(`<style>${text}</style>`), source: sourceOf(text) };
}

export function readScript(): Asset {
  const text = read('./page/script.js');
  return { element: raw(`<script type="module">${text}</script>`), source: sourceOf(text) };
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
