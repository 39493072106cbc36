/** Of the orders of letters that databases and languages use, those that differ most from one another. */
const COLLATORS = [
  new Intl.Collator('en'),
  new Intl.Collator('en', { sensitivity: 'base' }),
  new Intl.Collator('en', { numeric: true }),
  new Intl.Collator('en', { ignorePunctuation: true }),
  new Intl.Collator('en', { ignorePunctuation: true, numeric: true }),
  // These have letters, or pairs of letters, in places of their own.
  ...['cs', 'da', 'es-u-co-trad', 'et', 'lt', 'sv', 'tr'].map((locale) => new Intl.Collator(locale)),
];

/** These leave out all that some order leaves out: case, accents, punctuation, leading zeros. */
const COARSE = [false, true].map(
  (numeric) => new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true, numeric }),
);

/** By code unit, as it stands and with its case folded either way: `_` lies between the two. */
const FOLDINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
];

/**
 * Below 0 where every usual order of letters puts `a` before `b`, above 0 where every one puts it after, and 0 where
 * some of them disagree or hold the two equal. No one order is prescribed, so only this much is certain.
 */
export function certainTextOrder(a: string, b: string): number {
  let certain = 0;
  for (const order of orders(a, b)) {
    if (order === 0 || order * certain < 0) return 0;
    certain = order;
  }
  return certain;
}

/** Whether some usual order of letters holds two texts equal. */
export function mayBeEqualTexts(a: string, b: string): boolean {
  return a === b || COARSE.some((collator) => collator.compare(a, b) === 0);
}

/** The cheap ones first: most texts need no more. */
function* orders(a: string, b: string): Generator<number> {
  for (const fold of FOLDINGS) yield byCodeUnit(fold(a), fold(b));
  for (const collator of COLLATORS) yield collator.compare(a, b);
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
