import { describe, expect, it } from 'vitest';
import { tellFirst } from '../../src/report/tell-first.ts';
import type { CheckReport } from '../../src/report/report.ts';
import { check, failure } from '../support/reports/check-reports.ts';

/** Tells these of a run that had others too. */
function tell(checks: CheckReport[]): ReturnType<typeof tellFirst> {
  return tellFirst(checks, [...checks, check('conformance/tags/body')]);
}

/** Checks of a family, each of which fails in its own way. */
function failing(family: string, count: number): CheckReport[] {
  return Array.from({ length: count }, (_, index) =>
    check(`${family}/${index}`, failure(`${family}=${index}`)),
  );
}

describe('of each family of checks', () => {
  it('three failures are told, and how many more there are', () => {
    const told = tell([...failing('flags/filter', 19), ...failing('flags/sort', 3)]);
    expect(told.map(({ first, more }) => [first.id, more])).toEqual([
      ['flags/filter/0', []],
      ['flags/filter/1', []],
      ['flags/filter/2', [{ family: 'flags/filter/**', count: 16 }]],
      ['flags/sort/0', []],
      ['flags/sort/1', []],
      ['flags/sort/2', []],
    ]);
  });

  it('those of all operations are one, where its name comes first', () => {
    const told = tell([...failing('refusals/flags', 18), ...failing('refusals/tags', 5)]);
    expect(told).toHaveLength(3);
    expect(told.at(-1)?.more).toEqual([{ family: 'refusals/**', count: 20 }]);
  });

  it('something is told, though all of it fails as others do', () => {
    const filters = failing('flags/filter', 5);
    const alsoTags = check('flags/tag/selects', ...(filters[4]?.failures ?? []));
    const told = tell([...filters, alsoTags]);
    expect(told.flatMap(({ first, others }) => [first, ...others])).toContain(alsoTags);
  });

  it('all is told where nothing else was run', () => {
    const filters = failing('flags/filter', 19);
    const told = tellFirst(filters, filters);
    expect(told.map(({ first }) => first)).toEqual(filters);
    expect(told.flatMap(({ more }) => more)).toEqual([]);
  });

  it('nothing is told as under a check that is not told', () => {
    const filters = failing('flags/filter', 4);
    const both = check('flags/sort/key', ...(filters[3]?.failures ?? []), failure('sort=key'));
    const [last] = tell([...filters, both]).slice(-1);
    expect(last).toMatchObject({ first: both, toldBefore: [], failures: both.failures });
  });
});
