import { describe, expect, it } from 'vitest';
import { inTellingOrder } from '../../src/report/in-telling-order.ts';
import type { CheckReport } from '../../src/report/report.ts';
import { check } from '../support/reports/check-reports.ts';

function orderOf(...checks: CheckReport[]): string[] {
  return inTellingOrder(checks).map(({ id }) => id);
}

describe('failures are told', () => {
  it('with each MUST before each SHOULD', () => {
    const should = { ...check('conformance/tags/errors'), level: 'SHOULD' } as const;
    expect(orderOf(should, check('methods/tags/post'))).toEqual(['methods/tags/post', should.id]);
  });

  it('with what others build upon first: answers, access, pages, selection', () => {
    const built = ['conformance/tags/body', 'auth/tags/uncached', 'tags/paging/total', 'flags/filter/query'];
    const checks = ['refusals/flags/filter', ...built.toReversed()].map((id) => check(id));
    expect(orderOf(...checks)).toEqual([...built, 'refusals/flags/filter']);
  });

  it('with each family together', () => {
    const checks = ['flags/sort/key', 'flags/filter/query', 'flags/sort/name'].map((id) => check(id));
    expect(orderOf(...checks)).toEqual(['flags/sort/key', 'flags/sort/name', 'flags/filter/query']);
  });

  it('with those of an ignored query before all, and known ones after all', () => {
    const known = { ...check('conformance/tags/body'), knownFailing: true } as const;
    const ignored = { ...check('tags/pre/prefix'), queryIgnored: true } as const;
    expect(orderOf(known, check('auth/tags/uncached'), ignored)).toEqual([
      'tags/pre/prefix',
      'auth/tags/uncached',
      'conformance/tags/body',
    ]);
  });
});
