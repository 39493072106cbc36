/** The key of what should be a flag. */
export function flagKey(flag: unknown): unknown {
  return typeof flag === 'object' && flag !== null && 'key' in flag ? flag.key : undefined;
}
