import packageJson from '../../../package.json' with { type: 'json' };
import { budgetName } from '../../budget/budget.ts';
import type { CheckContext } from '../../checks/check.ts';
import type { Validator } from '../../contract/violation.ts';
import { LISTINGS } from '../../listing/listing.ts';
import type { ParsedOptions } from '../../run/parse-verify-options.ts';
import type { CheckResult } from '../../run/run-checks.ts';
import { selectChecks } from '../../run/select-checks.ts';
import { answerOf, questionOf, type Exchange } from '../../target/exchange.ts';
import { RATE_LIMITED } from '../../target/target-client.ts';
import { countVerdicts } from '../count-verdicts.ts';
import { coverage } from './coverage.ts';
import { disagreements } from './disagreements.ts';
import { drift } from './drift.ts';
import { exitCode } from './exit-code.ts';
import { parametersByRequirement } from './parameters-by-requirement.ts';
import { provenRequirements } from './proven-requirements.ts';
import { redactorOf } from './redact.ts';
import { repeatCommand } from './repeat-command.ts';
import { reportCheck } from './report-check.ts';
import { reportSurvey } from './report-survey.ts';
import type { CheckReport, Report, RequestCounts } from '../report.ts';
import { slowest } from './slowest.ts';

export interface Run extends Omit<CheckContext, 'draw'> {
  readonly prism: Validator;
  readonly startedAt: Date;
  readonly options: ParsedOptions;
  readonly results: readonly CheckResult[];
}

export function buildReport(run: Run): Report {
  const { client, contract, survey, options, startedAt, results } = run;
  const { target, exchanges, probes } = client;
  const redact = redactorOf(target);
  const strict = options.strict ?? false;
  const checks = reportChecks(run);
  return {
    reportVersion: 1,
    generator: {
      name: packageJson.name,
      version: packageJson.version,
      contractVersion: contract.info.version,
    },
    target: { url: target.baseUrl.href, project: target.project },
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    seed: options.seed,
    ...(options.seedIsFixed && { seedIsFixed: true as const }),
    chosen: {
      from: selectChecks({ checks: options.checks, burst: options.burst ?? false }).length,
      budget: budgetName(options.budget),
    },
    command: repeatCommand(target, options),
    strict,
    exitCode: exitCode(checks, strict),
    summary: countVerdicts(checks),
    requests: countRequests([...exchanges, ...probes]),
    surveyed: reportSurvey(survey, redact),
    queryIgnoredBy: LISTINGS.map(({ operationId }) => operationId).filter(
      (operationId) => survey.listings[operationId].queryIgnored !== undefined,
    ),
    checks,
    requirements: provenRequirements(checks),
    coverage: coverage(exchanges, results, checks),
    drift: drift(exchanges, contract, redact),
    slowest: slowest([...exchanges, ...probes], redact),
    disagreements: disagreements(exchanges, run.validator, run.prism, redact),
  };
}

function reportChecks({ client, contract, survey, options, results }: Run): readonly CheckReport[] {
  const known = new Set(options.knownFailing);
  const parametersOf = parametersByRequirement(contract);
  return results.map((result) => {
    const { id, operationId, requirement } = result.check;
    return reportCheck(result, {
      target: client.target,
      parameters: parametersOf(operationId, requirement),
      knownFailing: known.has(id),
      queryIgnored: survey.listings[operationId].queryIgnored,
    });
  });
}

function countRequests(exchanges: readonly Exchange[]): RequestCounts {
  const questions = exchanges.map(({ request }) => questionOf(request));
  return {
    sent: exchanges.length,
    distinct: new Set(questions).size,
    rateLimited: exchanges.filter((exchange) => answerOf(exchange)?.status === RATE_LIMITED).length,
  };
}
