import { diffChars, diffWordsWithSpace, type ChangeObject } from 'diff';
import { html } from 'hono/html';
import { plainText } from '../plain-text.ts';
import type { Html } from './markup.ts';

export interface Difference {
  readonly expected: Html;
  readonly seen: Html;
}

/** Two texts have to have so much in common before marks help more than they distract. */
const COMMON_MIN = 0.35;

/** Two texts, each with marks around what the other has not got. Texts that have little in common get none. */
export function difference(expected: string, seen: string): Difference {
  const changes = bestOf([diffWordsWithSpace(expected, seen), diffChars(expected, seen)]);
  if (changes === undefined) {
    return { expected: html`${plainText(expected)}`, seen: html`${plainText(seen)}` };
  }
  return {
    expected: marked(changes.filter(({ added }) => !added)),
    seen: marked(changes.filter(({ removed }) => !removed)),
  };
}

type Changes = readonly ChangeObject<string>[];

/** Words are easier to read than single characters, so these come only where no word is common. */
function bestOf(candidates: readonly Changes[]): Changes | undefined {
  return candidates.find((changes) => {
    const common = changes.filter(({ added, removed }) => !added && !removed);
    return lengthOf(common) >= lengthOf(changes) * COMMON_MIN && /\S/.test(textOf(common));
  });
}

function marked(changes: Changes): Html {
  return html`${changes.map(({ added, removed, value }) =>
    added || removed ? html`<mark>${plainText(value)}</mark>` : plainText(value),
  )}`;
}

function textOf(changes: Changes): string {
  return changes.map(({ value }) => value).join('');
}

function lengthOf(changes: Changes): number {
  return textOf(changes).length;
}
