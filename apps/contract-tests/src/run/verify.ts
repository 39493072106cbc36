import type { Check } from '../checks/check.ts';
import { guarded } from '../checks/own/guarded.ts';
import { isOwn } from '../checks/own/is-own.ts';
import { readContract } from '../contract/contract.ts';
import { RememberingValidator } from '../contract/remembering-validator.ts';
import { testedEngines } from '../contract/tested-engines.ts';
import { buildReport } from '../report/build/build-report.ts';
import type { Report } from '../report/report.ts';
import { takeSurvey } from '../survey/survey.ts';
import { isLoopback } from '../target/target.ts';
import { TargetClient } from '../target/target-client.ts';
import { confirmFailures } from './confirm-failures.ts';
import { parseTarget, type GivenTarget } from './parse-target.ts';
import { parseVerifyOptions } from './parse-verify-options.ts';
import { runChecks } from './run-checks.ts';
import { selectChecks, type Selection } from './select-checks.ts';
import type { VerifyOptions } from './verify-options.ts';

/**
 * Verifies a server. Sends GET and nothing else, but for what `probeMethods` says.
 *
 * @throws {SelfTestError} when the contract's schemas can't be trusted to judge anything.
 * @throws {InvalidOptionsError} when the target or an option is wrong, or matches nothing.
 * @throws {InvalidCheckError} when a check of one's own can't run beside the others.
 * @throws {CannotRunError} when the target does not answer as an API would: nobody there, no access, no JSON.
 * @example
 * const report = await verify({ baseUrl: 'http://127.0.0.1:8080', project: 'web', token }, { strict: true });
 */
export async function verify(given: GivenTarget, givenOptions: VerifyOptions = {}): Promise<Report> {
  const startedAt = new Date();
  const target = parseTarget(given);
  const options = parseVerifyOptions(givenOptions);
  const checks = chooseChecks(options);
  const contract = options.contract ?? (await readContract());
  const { ajv, prism } = await testedEngines(contract);
  const client = new TargetClient(target, options);
  const validator = new RememberingValidator(ajv);
  const permits = { methods: options.probeMethods === true || isLoopback(target.baseUrl) };
  const { budget, seed } = options;
  const survey = await takeSurvey(client, budget.listPagesMax);
  const context = { client, contract, validator, permits, budget, survey };
  let done = 0;
  const onChecked = (): void => options.onChecked?.(++done, checks.length);
  const results = await runChecks(checks, seed, context, onChecked);
  const confirmed = await confirmFailures(results, seed, context);
  return buildReport({ ...context, prism, startedAt, options, results: confirmed });
}

/** Ours are trusted to judge or to throw what stops the run; those of one's own are not. */
function chooseChecks(selection: Selection): readonly Check<string>[] {
  return selectChecks(selection).map((check) => (isOwn(check) ? guarded(check) : check));
}
