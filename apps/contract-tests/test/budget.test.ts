import picomatch from 'picomatch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS, type Budget } from '../src/budget/budget.ts';
import { ALL_CHECKS, verify } from '../src/index.ts';
import { startReferenceServer, type StartedServer } from '../src/target/start-reference-server.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const SEEDS = [1, 2, 3];

describe.each(Object.entries<Budget>(BUDGETS))('the budget %s', (_, budget) => {
  it.each(SEEDS)('is kept to on the demo, with seed %i', async (seed) => {
    const { requests, summary } = await verify(server.target, {
      seed,
      budget,
      timeoutMs: 20_000,
      concurrency: 4,
    });
    expect(requests.distinct).toBeLessThanOrEqual(budget.requestsMax);
    expect(summary.passed).toBeGreaterThan(20);
    expect(summary.failed).toBe(0);
  });

  it('names no check that is not there', () => {
    const ids = ALL_CHECKS.map(({ id }) => id);
    const names = (pattern: string): boolean => {
      const matches = picomatch(pattern);
      return ids.some((id) => matches(id));
    };
    expect([...budget.only, ...budget.skip].filter((pattern) => !names(pattern))).toEqual([]);
  });
});
