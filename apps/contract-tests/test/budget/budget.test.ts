import { readFile } from 'node:fs/promises';
import picomatch from 'picomatch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS, type Budget } from '../../src/budget/budget.ts';
import { ALL_CHECKS, verify } from '../../src/index.ts';
import { selectChecks } from '../../src/run/select-checks.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const SEEDS = [1, 2, 3];

/** The patterns that a list in braces stands for: `a/{b,c}` is `a/b` and `a/c`. */
function alternatives(pattern: string): string[] {
  const [, before = '', list, after = ''] = /^(.*)\{([^{}]*)\}(.*)$/.exec(pattern) ?? [];
  if (list === undefined) return [pattern];
  return list.split(',').flatMap((member) => alternatives(`${before}${member}${after}`));
}

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
    const patterns = [...budget.only, ...budget.skip].flatMap(alternatives);
    expect(patterns.filter((pattern) => !names(pattern))).toEqual([]);
  });
});

it('the README says how many checks each budget tries, and asks at most', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const budgets = Object.values<Budget>(BUDGETS);
  const checks = budgets.map((budget) => selectChecks({ budget }).length);
  const requests = budgets.map(({ requestsMax }) => requestsMax);
  expect(readme).toContain(
    `tries ${inWords(checks)} checks, with at most ${inWords(requests)} different requests on the demo`,
  );
});

function inWords([one, two, three]: readonly number[]): string {
  return `${one}, ${two} or ${three}`;
}
