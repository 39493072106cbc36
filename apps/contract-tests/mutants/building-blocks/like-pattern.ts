/** What SQL's `LIKE` matches: `%` stands for any text, `_` for any character. */
export function likePattern(pattern: string): RegExp {
  const literal = pattern.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll('%', '[^]*').replaceAll('_', '[^]')}$`, 'u');
}
