import { diffArrays, type ChangeObject } from 'diff';
import { html } from 'hono/html';
import { plainText } from '../plain-text.ts';
import type { Html } from './markup.ts';

export interface Difference {
  readonly expected: Html;
  readonly seen: Html;
}

/** A piece of one of the two texts, or of both. */
interface Piece {
  readonly text: string;
  readonly of: 'expected' | 'seen' | 'both';
}

/** Two texts have to have so much in common before marks help more than they distract. */
const COMMON_MIN = 0.35;

/** Two texts, each with marks around what the other has not got. Texts that have little in common get none. */
export function difference(expected: string, seen: string): Difference {
  const pieces = [byWords(expected, seen), insideOneWord(expected, seen)].find(haveMuchInCommon);
  if (pieces === undefined) {
    return { expected: html`${plainText(expected)}`, seen: html`${plainText(seen)}` };
  }
  return {
    expected: marked(pieces.filter(({ of }) => of !== 'seen')),
    seen: marked(pieces.filter(({ of }) => of !== 'expected')),
  };
}

/** A key or a number that differs is marked whole: letters that two of them share by chance say nothing. */
function byWords(expected: string, seen: string): readonly Piece[] {
  return diffArrays(wordsOf(expected), wordsOf(seen)).map((change) => ({
    text: change.value.join(''),
    of: ownerOf(change),
  }));
}

function ownerOf({ removed, added }: ChangeObject<string[]>): Piece['of'] {
  if (removed) return 'expected';
  return added ? 'seen' : 'both';
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[,;]|[^\s,;]+/g) ?? [];
}

/** Of two single words, what lies between their common beginning and their common end. */
function insideOneWord(expected: string, seen: string): readonly Piece[] {
  if (/\s/.test(expected + seen)) return [];
  const [a, b] = [Array.from(expected), Array.from(seen)];
  const start = commonLength(a, b);
  const end = commonLength(a.slice(start).toReversed(), b.slice(start).toReversed());
  const pieces: Piece[] = [
    { text: a.slice(0, start).join(''), of: 'both' },
    { text: a.slice(start, a.length - end).join(''), of: 'expected' },
    { text: b.slice(start, b.length - end).join(''), of: 'seen' },
    { text: a.slice(a.length - end).join(''), of: 'both' },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** How many of the first members are the same. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((member, index) => member !== b[index]);
  return at === -1 ? a.length : at;
}

function haveMuchInCommon(pieces: readonly Piece[]): boolean {
  const common = textOf(pieces.filter(({ of }) => of === 'both'));
  return common.length >= textOf(pieces).length * COMMON_MIN && /[\p{Letter}\p{Number}]/u.test(common);
}

/** One of the two texts. A blank between two marks is marked with them, so that they read as one. */
function marked(pieces: readonly Piece[]): Html {
  const runs: { text: string; readonly isMarked: boolean }[] = [];
  for (const [index, { text, of }] of pieces.entries()) {
    const next = pieces[index + 1];
    const last = runs.at(-1);
    const isBetween = text.trim() === '' && last?.isMarked === true && (next?.of ?? 'both') !== 'both';
    const isMarked = of !== 'both' || isBetween;
    if (last?.isMarked === isMarked) last.text += text;
    else runs.push({ text, isMarked });
  }
  return html`${runs.map(({ text, isMarked }) =>
    isMarked ? html`<mark>${plainText(text)}</mark>` : plainText(text),
  )}`;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
