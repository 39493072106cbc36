import { BUDGETS } from '../budget/budget.ts';
import { readContract, type Contract } from '../contract/contract.ts';
import { RememberingValidator } from '../contract/remembering-validator.ts';
import { testedEngines } from '../contract/tested-engines.ts';
import { buildReport } from '../report/build-report.ts';
import type { Report } from '../report/report.ts';
import { takeSurvey } from '../survey/survey.ts';
import { isLoopback, type Target } from '../target/target.ts';
import { TargetClient, type TargetClientOptions } from '../target/target-client.ts';
import { confirmFailures } from './confirm-failures.ts';
import { runChecks } from './run-checks.ts';
import { selectChecks, type Selection } from './select-checks.ts';

export interface VerifyOptions extends Selection, TargetClientOptions {
  /** Repeats the random choices of an earlier run. */
  readonly seed: number;
  /** Let a SHOULD count like a MUST. */
  readonly strict?: boolean;
  /** Ids of checks that are known to fail. They still run; failing does not count, and passing is news. */
  readonly knownFailing?: readonly string[];
  /** Send HEAD and POST to a target that is not on this machine; on this machine they always are. */
  readonly probeMethods?: boolean;
  /** What to verify against; the bundled contract unless given. */
  readonly contract?: Contract;
}

/**
 * Verifies a server. Sends GET and nothing else, but for what `probeMethods` says.
 *
 * @throws {SelfTestError} when the contract's schemas can't be trusted to judge anything.
 * @throws {CannotRunError} when the target does not answer as an API would: nobody there, no access, no JSON.
 * @example
 * const report = await verify({ baseUrl, project: 'web', token }, { seed: 1, timeoutMs: 10_000, concurrency: 4 });
 */
export async function verify(target: Target, options: VerifyOptions): Promise<Report> {
  const startedAt = new Date();
  const contract = options.contract ?? (await readContract());
  const { ajv, prism } = await testedEngines(contract);
  const client = new TargetClient(target, options);
  const validator = new RememberingValidator(ajv);
  const permits = { methods: options.probeMethods === true || isLoopback(target.baseUrl) };
  const budget = options.budget ?? BUDGETS.full;
  const survey = await takeSurvey(client, budget.listPagesMax);
  const context = { client, contract, validator, permits, budget, survey };
  const results = await runChecks(selectChecks(options), options.seed, context);
  const confirmed = await confirmFailures(results, options.seed, context);
  return buildReport({ ...context, prism, startedAt, options, results: confirmed });
}
