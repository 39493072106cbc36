/** How a target is asked unless somebody says otherwise. */
export const DEFAULTS = { timeoutMs: 10_000, concurrency: 4 } as const;

/** A seed that somebody has to type again is better short. */
export const SEEDS = 1_000_000;
