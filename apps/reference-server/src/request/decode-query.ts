import { invalidRequest, quote } from '../refusals/refusal.ts';

/** A parameter as it was sent: its name and its text, both decoded. */
export type QueryPair = readonly [name: string, text: string];

/**
 * Decodes the part of a URL after `?`, in order, repeated names included.
 *
 * Stricter than URLSearchParams, which lets broken percent-encoding through as text.
 */
export function decodeQuery(query: string): readonly QueryPair[] {
  return query
    .split('&')
    .filter((piece) => piece !== '')
    .map((piece) => {
      const equals = piece.indexOf('=');
      if (equals === -1) return [decodeText(piece), ''];
      return [decodeText(piece.slice(0, equals)), decodeText(piece.slice(equals + 1))];
    });
}

function decodeText(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    throw invalidRequest(`${quote(encoded)} in the query is not percent-encoded UTF-8.`);
  }
}
