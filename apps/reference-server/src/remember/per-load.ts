import type { Snapshot } from '../source.ts';

/**
 * Keeps something for each load that answers are made from. It goes with the load, so what was read of the data once
 * holds for as long as it is kept, and nobody has to clear it.
 *
 * @param create makes it, empty
 * @example
 * const totalsOf = perLoad(() => new Map<string, number>())
 * totalsOf(snapshot).get('beta')
 */
export function perLoad<Kept extends object>(create: () => Kept): (snapshot: Pick<Snapshot, 'load'>) => Kept {
  const keptOf = new WeakMap<Snapshot['load'], Kept>();
  return ({ load }) => {
    const known = keptOf.get(load);
    if (known !== undefined) return known;
    const kept = create();
    keptOf.set(load, kept);
    return kept;
  };
}
