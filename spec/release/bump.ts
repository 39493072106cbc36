/** How far a version moves, the least first. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;

export type Bump = (typeof BUMPS)[number];

export function greatestBump(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? 'none';
}

export function isLess(bump: Bump, other: Bump): boolean {
  return BUMPS.indexOf(bump) < BUMPS.indexOf(other);
}
