import { PARAMETERS, PATHS } from '@flag-contract/types';
import { LISTINGS } from '../../listing/listing.ts';
import type { CheckResult } from '../../run/run-checks.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import { countVerdicts } from '../count-verdicts.ts';
import type { CheckReport, OperationCoverage, ParameterCoverage } from '../report.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
}

/** Which parameters were sent, how often, which statuses came back, and what the checks came to. */
export function coverage(
  exchanges: readonly Exchange[],
  results: readonly CheckResult[],
  checks: readonly CheckReport[],
): readonly OperationCoverage[] {
  return LISTINGS.map(({ operationId }) => {
    const own = exchanges.filter(({ request }) => request.operationId === operationId);
    const ownChecks = checks.filter((check) => check.operationId === operationId);
    const failed = failedOf(results, ownChecks);
    const statuses = new Set(own.flatMap((exchange) => answerOf(exchange)?.status ?? []));
    return {
      operationId,
      path: PATHS[operationId],
      statuses: [...statuses].toSorted((a, b) => a - b),
      checks: countVerdicts(ownChecks),
      parameters: Object.entries<{ readonly in: string }>(PARAMETERS[operationId]).map(([name, row]) => ({
        ...parameterCoverage({ name, in: row.in }, own, failed),
        checks: countVerdicts(ownChecks.filter(({ parameters }) => parameters.includes(name))),
      })),
    };
  });
}

/** A failed check, and the exchanges that it has to show. */
interface Failed {
  readonly parameters: readonly string[];
  readonly exchanges: readonly Exchange[];
}

function failedOf(results: readonly CheckResult[], checks: readonly CheckReport[]): readonly Failed[] {
  const parameters = new Map(checks.map((check) => [check.id, check.parameters]));
  return results.flatMap(({ check: { id }, outcome }) => {
    const about = parameters.get(id);
    if (about === undefined || outcome.verdict !== 'failed') return [];
    return [{ parameters: about, exchanges: outcome.failures.flatMap(({ exchanges }) => exchanges) }];
  });
}

function parameterCoverage(
  parameter: Parameter,
  exchanges: readonly Exchange[],
  failed: readonly Failed[],
): Omit<ParameterCoverage, 'checks'> {
  const sends = ({ request }: Exchange): boolean =>
    parameter.in === 'path' ||
    request.url.searchParams.has(parameter.name) ||
    (parameter.in === 'header' && parameter.name in (request.headers ?? {}));
  const sent = exchanges.filter(sends);
  const shown = failed
    .map((check) => ({ ...check, exchanges: check.exchanges.filter(sends) }))
    .filter((check) => check.exchanges.length > 0);
  const about = shown.filter(({ parameters }) => parameters.includes(parameter.name));
  return {
    name: parameter.name,
    requests: sent.length,
    byStatus: countEach(sent.flatMap(statusOf)),
    failedChecks: shown.length,
    failedChecksByStatus: countEach(
      about.flatMap((check) => [...new Set(check.exchanges.flatMap(statusOf))]),
    ),
  };
}

function statusOf(exchange: Exchange): readonly number[] {
  const answer = answerOf(exchange);
  return answer === undefined ? [] : [answer.status];
}

function countEach(statuses: readonly number[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
