import { counts } from '../counts.ts';
import type { CheckReport, ExitCode } from '../report.ts';

/**
 * The verdict of a run as a process tells it. `strict` makes a SHOULD count like a MUST; what is known to fail does not
 * count.
 */
export function exitCode(checks: readonly CheckReport[], strict: boolean): ExitCode {
  const counting = checks.filter((check) => counts(check, strict));
  if (counting.some(({ verdict }) => verdict === 'failed')) return 1;
  if (counting.some(({ verdict }) => verdict === 'inconclusive')) return 3;
  const asked = new Set(checks.map(({ operationId }) => operationId));
  const judged = new Set(
    checks
      .filter(({ verdict }) => verdict === 'passed' || verdict === 'failed')
      .map(({ operationId }) => operationId),
  );
  return asked.size > judged.size ? 3 : 0;
}
