import { randomInt } from 'node:crypto';
import { BUDGETS } from '../budget/budget.ts';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import type { Check } from '../checks/check.ts';
import { guarded } from '../checks/own/guarded.ts';
import { isOwn } from '../checks/own/is-own.ts';
import { parseChecks } from '../checks/own/parse-checks.ts';
import { readContract, type Contract } from '../contract/contract.ts';
import { RememberingValidator } from '../contract/remembering-validator.ts';
import { testedEngines } from '../contract/tested-engines.ts';
import { buildReport } from '../report/build-report.ts';
import type { Report } from '../report/report.ts';
import { takeSurvey } from '../survey/survey.ts';
import { isLoopback, type Target } from '../target/target.ts';
import { TargetClient, type TargetClientOptions } from '../target/target-client.ts';
import { confirmFailures } from './confirm-failures.ts';
import { DEFAULTS, SEEDS } from './defaults.ts';
import { runChecks } from './run-checks.ts';
import { selectChecks, type Selection } from './select-checks.ts';

export interface VerifyOptions extends Selection, Partial<TargetClientOptions> {
  /** Repeats the random choices of an earlier run. */
  readonly seed?: number;
  /** Let a SHOULD count like a MUST. */
  readonly strict?: boolean;
  /** Ids of checks that are known to fail. They still run; failing does not count, and passing is news. */
  readonly knownFailing?: readonly string[];
  /** Send HEAD and POST to a target that is not on this machine; on this machine they always are. */
  readonly probeMethods?: boolean;
  /** What to verify against; the bundled contract unless given. */
  readonly contract?: Contract;
  /** Where the checks of one's own come from, for the command that repeats the run. */
  readonly checksFile?: string;
  /** The target was started for this run, so the command that repeats it needs no URL. */
  readonly startsTarget?: boolean;
  /** Called with each check that was tried, for progress: how many were, of how many. */
  readonly onChecked?: (done: number, total: number) => void;
}

/**
 * Verifies a server. Sends GET and nothing else, but for what `probeMethods` says.
 *
 * @throws {SelfTestError} when the contract's schemas can't be trusted to judge anything.
 * @throws {InvalidCheckError} when a check of one's own can't run beside the others.
 * @throws {CannotRunError} when the target does not answer as an API would: nobody there, no access, no JSON.
 * @example
 * const report = await verify({ baseUrl, project: 'web', token }, { strict: true });
 */
export async function verify(target: Target, given: VerifyOptions = {}): Promise<Report> {
  const startedAt = new Date();
  const options = { ...DEFAULTS, seed: randomInt(SEEDS), ...given };
  const checks = chooseChecks(options);
  const contract = options.contract ?? (await readContract());
  const { ajv, prism } = await testedEngines(contract);
  const client = new TargetClient(target, options);
  const validator = new RememberingValidator(ajv);
  const permits = { methods: options.probeMethods === true || isLoopback(target.baseUrl) };
  const budget = options.budget ?? BUDGETS.full;
  const survey = await takeSurvey(client, budget.listPagesMax);
  const context = { client, contract, validator, permits, budget, survey };
  let done = 0;
  const onChecked = (): void => options.onChecked?.(++done, checks.length);
  const results = await runChecks(checks, options.seed, context, onChecked);
  const confirmed = await confirmFailures(results, options.seed, context);
  return buildReport({ ...context, prism, startedAt, options, results: confirmed });
}

/** Ours are trusted to judge or to throw what stops the run; those of one's own are not. */
function chooseChecks(selection: Selection): readonly Check<string>[] {
  const checks = selection.checks ?? ALL_CHECKS;
  if (checks !== ALL_CHECKS) parseChecks(checks);
  return selectChecks(selection).map((check) => (isOwn(check) ? guarded(check) : check));
}
