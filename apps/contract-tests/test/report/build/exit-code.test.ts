import { describe, expect, it } from 'vitest';
import { exitCode } from '../../../src/report/build/exit-code.ts';
import type { CheckReport, Verdict } from '../../../src/report/report.ts';

function check(
  level: CheckReport['level'],
  verdict: Verdict,
  operationId: CheckReport['operationId'] = 'getTags',
): CheckReport {
  const said = { sentence: 'A sentence.', requirement: 'any.request.answered', parameters: [], failures: [] };
  return { id: `tags/${level}/${verdict}`, level, verdict, operationId, ...said };
}

describe('the exit code', () => {
  it.each<[code: number, what: string, checks: CheckReport[]]>([
    [0, 'everything passed', [check('MUST', 'passed'), check('SHOULD', 'passed')]],
    [0, 'a SHOULD failed', [check('MUST', 'passed'), check('SHOULD', 'failed')]],
    [0, 'a SHOULD is inconclusive', [check('MUST', 'passed'), check('SHOULD', 'inconclusive')]],
    [0, 'something was not exercised', [check('MUST', 'passed'), check('MUST', 'not exercised')]],
    [1, 'a MUST failed', [check('MUST', 'passed'), check('MUST', 'failed')]],
    [1, 'one MUST failed and one is inconclusive', [check('MUST', 'inconclusive'), check('MUST', 'failed')]],
    [3, 'a MUST is inconclusive', [check('MUST', 'passed'), check('MUST', 'inconclusive')]],
    [3, 'nothing was exercised', [check('MUST', 'not exercised'), check('SHOULD', 'not exercised')]],
    [3, 'all that was tried is inconclusive', [check('SHOULD', 'inconclusive')]],
    [
      3,
      'nothing of one operation was exercised',
      [check('MUST', 'passed'), check('MUST', 'not exercised', 'getFeatureFlags')],
    ],
  ])('is %i when %s', (code, _, checks) => {
    expect(exitCode(checks, false)).toBe(code);
  });

  it.each<[code: number, verdict: Verdict]>([
    [0, 'passed'],
    [1, 'failed'],
    [3, 'inconclusive'],
  ])('is %i, being strict, when a SHOULD is %s', (code, verdict) => {
    expect(exitCode([check('MUST', 'passed'), check('SHOULD', verdict)], true)).toBe(code);
  });
});
