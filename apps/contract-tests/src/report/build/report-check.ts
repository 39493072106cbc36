import type { Failure } from '../../failure/failure.ts';
import type { CheckResult } from '../../run/run-checks.ts';
import type { Target } from '../../target/target.ts';
import { curlLine } from '../curl-line.ts';
import { redactorOf } from './redact.ts';
import type { CheckReport, ReportedFailure } from '../report.ts';
import { shorten } from './shorten.ts';

/** Bounds that no check of ours meets on an honest target. Another must not make the report as long as it likes. */
const FAILURES_MAX = 20;
const CURL_LINES_MAX = 10;
const SENTENCE_LENGTH_MAX = 500;
const SHOWN_LENGTH_MAX = 200;
/** Servers refuse URLs that are longer than what fits in here. */
const CURL_LENGTH_MAX = 20_000;

export interface Surroundings {
  readonly target: Target;
  /** The parameters that the check's requirement is about. */
  readonly parameters: readonly string[];
  readonly knownFailing: boolean;
  /** What all checks fail with where the answers do not depend on the query. */
  readonly queryIgnored: Failure | undefined;
}

/** What a check came to, without secrets, and in bounds. */
export function reportCheck({ check, outcome }: CheckResult, surroundings: Surroundings): CheckReport {
  const { target, parameters, knownFailing, queryIgnored } = surroundings;
  const { id, level, sentence, requirement, operationId } = check;
  const failures = outcome.verdict === 'failed' ? outcome.failures : [];
  return {
    id,
    level,
    sentence,
    requirement,
    operationId,
    parameters,
    verdict: outcome.verdict,
    failures: failures.slice(0, FAILURES_MAX).map((failure) => reportFailure(failure, target)),
    ...(knownFailing && { knownFailing: true as const }),
    ...(failures[0] !== undefined && failures[0] === queryIgnored && { queryIgnored: true as const }),
    ...('reason' in outcome && { reason: shorten(redactorOf(target)(outcome.reason), SENTENCE_LENGTH_MAX) }),
  };
}

function reportFailure(
  { sentence, expected, seen, extent, exchanges }: Failure,
  target: Target,
): ReportedFailure {
  const redact = redactorOf(target);
  return {
    sentence: shorten(redact(sentence), SENTENCE_LENGTH_MAX),
    expected: shorten(redact(expected), SHOWN_LENGTH_MAX),
    seen: shorten(redact(seen), SHOWN_LENGTH_MAX),
    ...(extent !== undefined && { extent: shorten(redact(extent), SENTENCE_LENGTH_MAX) }),
    curl: exchanges
      .slice(0, CURL_LINES_MAX)
      .map(({ request }) => redact(curlLine(request, target)))
      .filter(({ length }) => length <= CURL_LENGTH_MAX),
  };
}
