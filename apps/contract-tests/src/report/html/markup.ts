import { html } from 'hono/html';
import { plainText } from '../plain-text.ts';
import type { CheckReport, Verdict } from '../report.ts';

/** Escaped markup, as the `html` tag makes it; it escapes any other text that is put in. */
export type Html = ReturnType<typeof html>;

/** A sentence of the verifier's or a target's; what stands between backticks is code. */
export function prose(text: string): Html {
  const parts = plainText(text).split('`');
  // A backtick without another is one of the target's own.
  if (parts.length % 2 === 0) return html`${parts.join('`')}`;
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
}

export function code(text: string): Html {
  return html`<code>${plainText(text)}</code>`;
}

export const LEVELS = ['MUST', 'SHOULD'] as const satisfies CheckReport['level'][];
export const VERDICTS = ['failed', 'inconclusive', 'not exercised', 'passed'] as const satisfies Verdict[];

const SIGNS = { passed: '✓', failed: '✗', 'not exercised': '–', inconclusive: '?' };

/** A sign for the eye, and a word for those who hear the page. */
export function sign(verdict: Verdict): Html {
  return html`<span class="sign ${slug(verdict)}"
    ><span aria-hidden="true">${SIGNS[verdict]}</span><span class="unseen">${verdict}</span></span
  >`;
}

export function level({ level: name }: Pick<CheckReport, 'level'>): Html {
  return html`<span class="level ${name.toLowerCase()}">${name}</span>`;
}

/** `not exercised` as a class or an id. */
export function slug(text: string): string {
  return text.replaceAll(' ', '-');
}

/** The button that copies what stands beside it. A script shows it, for without one it does nothing. */
export function copyButton(what: string): Html {
  return html`<button type="button" class="copy" hidden aria-label="Copy ${what}">Copy</button>`;
}

/** @example countOf(1, 'check') // '1 check' */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
