import { describe, expect, it } from 'vitest';
import { BUDGETS, type Budget } from '../../src/budget/budget.ts';
import { parseVerifyOptions } from '../../src/run/parse-verify-options.ts';
import { selectChecks } from '../../src/run/select-checks.ts';
import type { VerifyOptions } from '../../src/run/verify-options.ts';

describe('the options of verify', () => {
  it.each(Object.entries<Budget>(BUDGETS))('take the budget %s by its name', (name, budget) => {
    // Programs without a compiler give any text.
    expect(parseVerifyOptions({ budget: name } as VerifyOptions).budget).toBe(budget);
  });

  it('take a budget of one’s own', () => {
    const budget = { ...BUDGETS.smoke, only: ['auth/**'] };
    expect(selectChecks(parseVerifyOptions({ budget })).length).toBeGreaterThan(0);
  });

  it.each<[what: string, options: object, complaint: string]>([
    ['an option that there is not', { budgett: 'smoke' }, 'There is no option `budgett`'],
    ['a budget that there is not', { budget: 'small' }, '`budget` takes smoke, standard, full'],
    [
      'a pattern that no check matches',
      { only: ['flag/**'] },
      'only: no check has an id that matches flag/**',
    ],
    ['a dead pattern beside one', { only: ['flags/**', 'flagz/**'] }, 'flagz/**'],
    ['a pattern of a group', { only: ['flags'] }, "Did you mean 'flags/**'?"],
    ['a dead pattern to skip', { skip: ['flagz/**'] }, 'skip: no check'],
    ['an id that no check has', { knownFailing: ['nope/a/b'] }, 'no check has the id nope/a/b'],
    ['patterns that leave no check', { only: ['tags/**'], skip: ['tags/**'] }, 'No check is left'],
    ['a burst that is not let', { only: ['http/flags/too-many-requests'] }, 'needs `burst`'],
  ])('refuse %s', (_, options, complaint) => {
    expect(() => parseVerifyOptions(options)).toThrow(complaint);
  });

  it('draw a seed, but where checks are known to fail', () => {
    const seeds = Array.from({ length: 5 }, () => parseVerifyOptions({}).seed);
    expect(new Set(seeds).size).toBeGreaterThan(1);
    const known = { knownFailing: ['flags/paging/total'] };
    const fixed = Array.from({ length: 5 }, () => parseVerifyOptions(known).seed);
    expect(new Set(fixed).size).toBe(1);
    expect(parseVerifyOptions({ ...known, seed: 7 })).toMatchObject({ seed: 7, seedIsFixed: false });
  });
});
