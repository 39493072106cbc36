import type { CheckReport, VerdictCounts } from './report.ts';

/** How many of the checks came to each verdict. */
export function countVerdicts(checks: readonly Pick<CheckReport, 'verdict'>[]): VerdictCounts {
  const counts = { passed: 0, failed: 0, 'not exercised': 0, inconclusive: 0 };
  for (const { verdict } of checks) counts[verdict]++;
  return counts;
}
