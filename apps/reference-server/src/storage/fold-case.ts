/**
 * A text as it is searched and sorted by, in which upper and lower case are alike. Each character is folded by itself, so
 * that a part of a text is also a part of what the whole becomes: `toLowerCase` alone makes another sigma at the end of a
 * word than inside of it.
 *
 * @example
 * foldCase('ΟΔΟΣ') // 'οδοσ'
 */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ');
}
