import packageJson from '../../package.json' with { type: 'json' };
import type { CheckContext } from '../checks/check.ts';
import type { Validator } from '../contract/violation.ts';
import { LISTINGS } from '../listing/listing.ts';
import type { CheckResult } from '../run/run-checks.ts';
import { listOf } from '../survey/list-read.ts';
import type { Survey } from '../survey/survey.ts';
import { answerOf, questionOf, type Exchange } from '../target/exchange.ts';
import { RATE_LIMITED } from '../target/target-client.ts';
import { countVerdicts } from './count-verdicts.ts';
import { coverage } from './coverage.ts';
import { disagreements } from './disagreements.ts';
import { drift } from './drift.ts';
import { exitCode } from './exit-code.ts';
import { parametersByRequirement } from './parameters-by-requirement.ts';
import { provenRequirements } from './proven-requirements.ts';
import { redactorOf } from './redact.ts';
import { repeatCommand, type RepeatedOptions } from './repeat-command.ts';
import { reportCheck } from './report-check.ts';
import type { CheckReport, Report, RequestCounts, Surveyed, SurveyedList } from './report.ts';
import { shorten } from './shorten.ts';
import { slowest } from './slowest.ts';

export interface Run extends Omit<CheckContext, 'draw'> {
  readonly prism: Validator;
  readonly startedAt: Date;
  readonly options: RepeatedOptions & { readonly knownFailing?: readonly string[] };
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

const ENVIRONMENTS_MAX = 100;
const KEY_LENGTH_MAX = 200;

function reportSurvey(survey: Survey, redact: (text: string) => string): Surveyed {
  const { environments, listings } = survey;
  const keys = new Set(environments.keys.map((key) => shorten(redact(key), KEY_LENGTH_MAX)));
  return {
    environments: { ...environments, keys: [...keys].slice(0, ENVIRONMENTS_MAX) },
    lists: LISTINGS.flatMap(({ operationId }): SurveyedList[] => {
      const list = listOf(listings[operationId].whole);
      if (list === undefined) return [];
      const { total = null, complete } = list;
      return [{ operationId, itemsRead: list.keys.length, totalCount: total, complete }];
    }),
  };
}
