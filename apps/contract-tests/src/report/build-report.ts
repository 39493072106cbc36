import type { CheckContext } from '../checks/check.ts';
import type { Validator } from '../contract/violation.ts';
import { LISTINGS } from '../listing/listing.ts';
import type { CheckResult } from '../run/run-checks.ts';
import { listOf } from '../survey/list-read.ts';
import type { Survey } from '../survey/survey.ts';
import type { Target } from '../target/target.ts';
import { answerOf, questionOf, type Exchange } from '../target/exchange.ts';
import { coverage } from './coverage.ts';
import { curlLine } from './curl-line.ts';
import { disagreements } from './disagreements.ts';
import { exitCode } from './exit-code.ts';
import { redactorOf } from './redact.ts';
import type { CheckReport, Report, RequestCounts, SurveyedList, Verdict } from './report.ts';

export interface Run extends Omit<CheckContext, 'draw'> {
  readonly prism: Validator;
  readonly startedAt: Date;
  readonly options: {
    readonly seed: number;
    readonly strict?: boolean;
    readonly knownFailing?: readonly string[];
  };
  readonly results: readonly CheckResult[];
}

export function buildReport(run: Run): Report {
  const { client, survey, options, startedAt } = run;
  const redact = redactorOf(client.target);
  const known = new Set(options.knownFailing);
  const checks = run.results.map((result) => ({
    ...reportCheck(result, survey, client.target),
    ...(known.has(result.check.id) && { knownFailing: true as const }),
  }));
  return {
    reportVersion: 1,
    target: { url: client.target.baseUrl.href, project: client.target.project },
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    seed: options.seed,
    exitCode: exitCode(checks, options.strict ?? false),
    summary: summarize(checks),
    requests: countRequests([...client.exchanges, ...client.probes]),
    surveyed: {
      environments: { ...survey.environments, keys: survey.environments.keys.map(redact) },
      lists: surveyedLists(survey),
    },
    queryIgnoredBy: LISTINGS.map(({ operationId }) => operationId).filter(
      (operationId) => survey.listings[operationId].queryIgnored !== undefined,
    ),
    checks,
    coverage: coverage(client.exchanges, run.results),
    disagreements: disagreements(client.exchanges, run.validator, run.prism).map(
      ({ request, ajv, prism }) => ({
        request: redact(request),
        ajv: ajv.map(redact),
        prism: prism.map(redact),
      }),
    ),
  };
}

function reportCheck({ check, outcome }: CheckResult, survey: Survey, target: Target): CheckReport {
  const redact = redactorOf(target);
  const { id, level, sentence, requirement, operationId } = check;
  const failures = outcome.verdict === 'failed' ? outcome.failures : [];
  return {
    id,
    level,
    sentence,
    requirement,
    operationId,
    verdict: outcome.verdict,
    failures: failures.map((failure) => ({
      sentence: redact(failure.sentence),
      expected: shorten(redact(failure.expected)),
      seen: shorten(redact(failure.seen)),
      curl: failure.exchanges.map(({ request }) => redact(curlLine(request, target))),
    })),
    ...(failures[0] !== undefined &&
      failures[0] === survey.listings[operationId].queryIgnored && { queryIgnored: true as const }),
    ...('reason' in outcome && { reason: outcome.reason }),
  };
}

const SHOWN_MAX = 200;

/** After redaction: a token that is cut in two is no longer found, and half of it would stand there. */
function shorten(text: string): string {
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}

function summarize(checks: readonly CheckReport[]): Record<Verdict, number> {
  const summary: Record<Verdict, number> = { passed: 0, failed: 0, 'not exercised': 0, inconclusive: 0 };
  for (const { verdict } of checks) summary[verdict]++;
  return summary;
}

function countRequests(exchanges: readonly Exchange[]): RequestCounts {
  const questions = exchanges.map(({ request }) => questionOf(request));
  return {
    sent: exchanges.length,
    distinct: new Set(questions).size,
    rateLimited: exchanges.filter((exchange) => answerOf(exchange)?.status === 429).length,
  };
}

function surveyedLists({ listings }: Survey): SurveyedList[] {
  return LISTINGS.flatMap(({ operationId }) => {
    const list = listOf(listings[operationId].whole);
    if (list === undefined) return [];
    const { keys, total, complete } = list;
    return [{ operationId, itemsRead: keys.length, totalCount: total ?? null, complete }];
  });
}
