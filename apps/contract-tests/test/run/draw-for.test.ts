import { describe, expect, it } from 'vitest';
import { drawFor } from '../../src/run/draw-for.ts';

function draws(seed: number, checkId: string, below: number, count = 50): number[] {
  const draw = drawFor(seed, checkId);
  return Array.from({ length: count }, () => draw(below));
}

describe('random choices', () => {
  it('are the same for the same seed and check', () => {
    expect(draws(1, 'flags/paging/next', 1_000)).toEqual(draws(1, 'flags/paging/next', 1_000));
  });

  it('are others for another seed, or another check', () => {
    const first = draws(1, 'flags/paging/next', 1_000);
    expect(draws(2, 'flags/paging/next', 1_000)).not.toEqual(first);
    expect(draws(-1, 'flags/paging/next', 1_000)).not.toEqual(first);
    expect(draws(1, 'tags/paging/next', 1_000)).not.toEqual(first);
  });

  it('are whole numbers from 0 to below the bound, each of them possible', () => {
    expect(new Set(draws(7, 'a', 3, 200))).toEqual(new Set([0, 1, 2]));
  });

  it('have nothing to choose below 1', () => {
    expect(new Set(draws(7, 'a', 1))).toEqual(new Set([0]));
  });
});
