/** Whether the grammar of `filter` can carry a text: it has no way to write a separator inside a value. */
export function isWritable(text: string): boolean {
  return /^[^,+{}]+$/.test(text) && text.trim() !== '';
}
