import type { CheckReport, ReportedFailure } from '../../../src/report/report.ts';

/** A failure that a request with this query shows. */
export function failure(query: string, more: Partial<ReportedFailure> = {}): ReportedFailure {
  const curl = [`curl 'http://127.0.0.1/api/v2/tags?${query}'`];
  return { sentence: 'It is wrong.', expected: '3 tags', seen: 'no tags', curl, ...more };
}

/** A MUST of the list of tags that failed. */
export function check(id: string, ...failures: ReportedFailure[]): CheckReport {
  return {
    id,
    level: 'MUST',
    sentence: 'It is right.',
    requirement: 'tags.kind',
    operationId: 'getTags',
    parameters: [],
    verdict: 'failed',
    failures,
  };
}
