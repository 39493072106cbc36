import type { QueryPair } from '../request/decode-query.ts';

// What encoding leaves as it is; most texts are of nothing else.
const PLAIN = /^[\w.~-]*$/;

/**
 * Writes a query as the real service does: names in alphabetical order, repeated ones in theirs, form-encoded
 * (a blank is `+`), and only letters, digits and `-_.~` left as they are.
 */
export function encodeQuery(pairs: readonly QueryPair[]): string {
  return pairs
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([name, text]) => `${encodeText(name)}=${encodeText(text)}`)
    .join('&');
}

function encodeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return encodeURIComponent(text)
    .replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
