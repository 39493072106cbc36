/** Query parameters as they are sent: in order, names may repeat, values are not yet encoded. */
export type Query = readonly (readonly [name: string, value: string])[];

/**
 * Writes a query onto a path, everything outside RFC 3986's unreserved characters percent-encoded.
 *
 * @example withQuery('/api/v2/tags', [['pre', 'a+b']]) // '/api/v2/tags?pre=a%2Bb'
 */
export function withQuery(path: string, query: Query): string {
  if (query.length === 0) return path;
  const pairs = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return `${path}?${pairs.join('&')}`;
}

/** Half a character, which no URL can carry, becomes a question mark in a diamond. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
