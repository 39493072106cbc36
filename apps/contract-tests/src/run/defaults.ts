/** How a target is asked unless somebody says otherwise. */
export const DEFAULTS = { timeoutMs: 10_000, concurrency: 4 } as const;

/** A seed that somebody has to type again is better short. */
export const SEEDS = 1_000_000;

/** Of runs in which checks are known to fail, unless another is given: an unchanged server fails the same ones again. */
export const SEED_OF_KNOWN_FAILURES = 1;
