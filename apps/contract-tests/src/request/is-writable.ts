/** A longer text would make a request that gateways refuse. */
const LENGTH_MAX = 200;

/**
 * Whether the grammar of `filter` can carry a text: it has no way to write a comma inside a value, or a plus inside
 * a member of a list. Half a character can't be written into any URL.
 */
export function isWritable(text: string): boolean {
  return /^[^,+{}]+$/.test(text) && text.trim() !== '' && text.isWellFormed() && text.length <= LENGTH_MAX;
}
