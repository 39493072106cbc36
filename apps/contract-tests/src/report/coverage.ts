import { OPERATIONS } from '@flag-contract/types';
import { LISTINGS } from '../listing/listing.ts';
import { answerOf, type Exchange } from '../target/exchange.ts';
import type { OperationCoverage, ParameterCoverage } from './report.ts';

/** Which parameters were sent, how often, and which statuses came back, for every parameter of the contract. */
export function coverage(exchanges: readonly Exchange[]): readonly OperationCoverage[] {
  return LISTINGS.map(({ operationId }) => {
    const { path, parameters } = OPERATIONS[operationId];
    const own = exchanges.filter(({ request }) => request.operationId === operationId);
    const statuses = new Set(own.flatMap((exchange) => answerOf(exchange)?.status ?? []));
    return {
      operationId,
      path,
      statuses: [...statuses].toSorted((a, b) => a - b),
      parameters: Object.entries<{ readonly in: string }>(parameters).map(([name, row]) =>
        parameterCoverage(own, name, row.in),
      ),
    };
  });
}

function parameterCoverage(exchanges: readonly Exchange[], name: string, place: string): ParameterCoverage {
  const sent = exchanges.filter(({ request }) => place === 'path' || request.url.searchParams.has(name));
  const byStatus: Record<string, number> = {};
  for (const exchange of sent) {
    const status = answerOf(exchange)?.status;
    if (status !== undefined) byStatus[status] = (byStatus[status] ?? 0) + 1;
  }
  return { name, requests: sent.length, byStatus };
}
