/**
 * The beginning of a text that a target may have made as long as it likes. Redact before: a token that is cut in two is
 * no longer found, and half of it would stand there.
 */
export function shorten(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  // A surrogate without its other half is no character, and no UTF-8.
  return `${text.slice(0, lengthMax).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
