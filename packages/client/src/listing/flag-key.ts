/** The key of what should be a flag. */
export function flagKey(flag: unknown): unknown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever it is, it may be asked for a key.
  return (flag as { readonly key?: unknown } | null)?.key;
}
