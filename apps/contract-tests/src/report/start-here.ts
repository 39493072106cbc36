import { isKnownFailure } from './is-known-failure.ts';
import type { CheckReport, OperationCoverage, Report, ReportedFailure } from './report.ts';

/** One cause of many failures: what to mend before anything else is looked at. */
export interface Cause {
  /** Markup-free, with names between backticks. */
  readonly sentence: string;
  readonly checks: readonly CheckReport[];
  /** Shows it, where one answer or two do. */
  readonly proof?: ReportedFailure;
}

/** The causes that fail many checks each: a query that is ignored, or else a parameter that is. */
export function startHere({ checks, coverage }: Report): readonly Cause[] {
  const failed = checks.filter((check) => check.verdict === 'failed' && !isKnownFailure(check));
  return coverage.flatMap((operation) => {
    const own = failed.filter(({ operationId }) => operationId === operation.operationId);
    const victims = own.filter(({ queryIgnored }) => queryIgnored === true);
    return victims.length > 0 ? [ignoredQuery(operation, victims)] : ignoredParameters(operation, own);
  });
}

function ignoredQuery({ path }: OperationCoverage, victims: readonly CheckReport[]): Cause {
  const proof = victims[0]?.failures[0];
  const reach = victims.length === 1 ? '1 check fails' : `${victims.length} checks fail`;
  return {
    sentence: `The answers to \`GET ${path}\` do not depend on the query: ${reach} for that one reason.`,
    checks: victims,
    ...(proof !== undefined && { proof }),
  };
}

/** Fewer failures may each have a reason of their own. */
const FAILED_MIN = 3;
/** Some checks hold by themselves where a parameter is ignored, as that an empty `filter` is the same as none. */
const FAILED_FOR_EACH_PASSED = 10;

function ignoredParameters(
  { path, parameters }: OperationCoverage,
  failed: readonly CheckReport[],
): readonly Cause[] {
  return parameters.flatMap(({ name, checks: { passed } }) => {
    const own = failed.filter((check) => check.parameters.includes(name));
    if (own.length < FAILED_MIN || own.length < passed * FAILED_FOR_EACH_PASSED) return [];
    const tried = own.length + passed;
    const reach = `${passed === 0 ? 'none' : passed} of ${tried} checks passed`;
    return [{ sentence: `\`${name}\` of \`GET ${path}\`: ${reach}; does the server read it?`, checks: own }];
  });
}
