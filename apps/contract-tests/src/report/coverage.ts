import { PARAMETERS, PATHS } from '@flag-contract/types';
import { LISTINGS } from '../listing/listing.ts';
import type { CheckResult } from '../run/run-checks.ts';
import { answerOf, type Exchange } from '../target/exchange.ts';
import type { OperationCoverage, ParameterCoverage } from './report.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
}

/** Which parameters were sent, how often, which statuses came back, and how many checks failed with them. */
export function coverage(
  exchanges: readonly Exchange[],
  results: readonly CheckResult[],
): readonly OperationCoverage[] {
  return LISTINGS.map(({ operationId }) => {
    const own = exchanges.filter(({ request }) => request.operationId === operationId);
    const failed = results.filter(({ check }) => check.operationId === operationId).map(shownBy);
    const statuses = new Set(own.flatMap((exchange) => answerOf(exchange)?.status ?? []));
    return {
      operationId,
      path: PATHS[operationId],
      statuses: [...statuses].toSorted((a, b) => a - b),
      parameters: Object.entries<{ readonly in: string }>(PARAMETERS[operationId]).map(([name, row]) =>
        parameterCoverage({ name, in: row.in }, own, failed),
      ),
    };
  });
}

/** The exchanges that a failed check has to show; none where it did not fail. */
function shownBy({ outcome }: CheckResult): readonly Exchange[] {
  return outcome.verdict === 'failed' ? outcome.failures.flatMap(({ exchanges }) => exchanges) : [];
}

function parameterCoverage(
  parameter: Parameter,
  exchanges: readonly Exchange[],
  failed: readonly (readonly Exchange[])[],
): ParameterCoverage {
  const sends = ({ request }: Exchange): boolean =>
    parameter.in === 'path' ||
    request.url.searchParams.has(parameter.name) ||
    (parameter.in === 'header' && parameter.name in (request.headers ?? {}));
  const sent = exchanges.filter(sends);
  const byStatus: Record<string, number> = {};
  for (const exchange of sent) {
    const status = answerOf(exchange)?.status;
    if (status !== undefined) byStatus[status] = (byStatus[status] ?? 0) + 1;
  }
  const failedChecks = failed.filter((shown) => shown.some(sends)).length;
  return { name: parameter.name, requests: sent.length, byStatus, failedChecks };
}
