import type { Grounds } from './grounds.ts';
import type { Truth } from './truth.ts';

/**
 * Whether a text has another in it, upper and lower case being alike: for A to Z as the page says, for other letters
 * as decided. Beyond A to Z, where ways of folding differ, the page leaves it open.
 */
export function includesText(text: string, part: string, { level }: Grounds): Truth {
  if (foldAscii(text).includes(foldAscii(part))) return 'yes';
  if (level === 'SHOULD') return foldEach(text).includes(foldEach(part)) ? 'yes' : 'no';
  return WIDER_FOLDS.some((fold) => fold(text).includes(fold(part))) ? 'unknown' : 'no';
}

export function foldAscii(text: string): string {
  // Nearly every text is plain, and then the engine's own folding is many times faster.
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Each letter by itself: as a whole, `toLowerCase` would fold a sigma by its neighbours. */
function foldEach(text: string): string {
  return Array.from(text, (letter) => letter.toLowerCase())
    .join('')
    .replaceAll('ς', 'σ');
}

const BEYOND_ASCII = /[^\t\n\r -~]/;

const WIDER_FOLDS: readonly ((text: string) => string)[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFKC').toUpperCase().toLowerCase(),
];
