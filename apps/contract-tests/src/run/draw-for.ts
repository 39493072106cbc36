import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random choices of one check. They depend on the seed and its id alone, not on what runs beside it. */
export function drawFor(seed: number, checkId: string): (below: number) => number {
  const generator = xoroshiro128plus(
    createHash('sha256').update(`${seed} ${checkId}`).digest().readInt32BE(),
  );
  return (below) => uniformInt(generator, 0, below - 1);
}
