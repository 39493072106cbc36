// A name, and a value that is a word or stands in quotes; what closes no quote runs to the end.
const PREFERENCE = /([^\s=,;"]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s,;]*)))?/g;

/**
 * Reads the header `Prefer` (RFC 7240): the preferences by name, in lower case. The first of two with one name counts.
 *
 * Commas and semicolons part preferences alike, as Prism takes them.
 *
 * @example parsePreferences('respond-async, code="503"') // Map { 'respond-async' => '', 'code' => '503' }
 */
export function parsePreferences(header: string): ReadonlyMap<string, string> {
  const sent = [...header.matchAll(PREFERENCE)].map(([, name = '', quoted, word = '']): [string, string] => [
    name.toLowerCase(),
    quoted?.replaceAll(/\\(.)/g, '$1') ?? word,
  ]);
  // A Map keeps the last one.
  return new Map(sent.toReversed());
}
