const RECENT_MS = 30 * 86_400_000;

/** Since when an evaluation counts as a recent one: "in the past 30 days". */
export function recentSince(now: number): number {
  return now - RECENT_MS;
}
