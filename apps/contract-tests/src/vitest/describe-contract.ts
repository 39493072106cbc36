// oxlint-disable vitest/expect-expect, vitest/valid-title -- This defines the tests of others; checks are what they assert.
import { afterAll, beforeAll, describe, test } from 'vitest';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import { plainText } from '../report/plain-text.ts';
import type { CheckReport, Report } from '../report/report.ts';
import { selectChecks } from '../run/select-checks.ts';
import { verify } from '../run/verify.ts';
import { isSafeForTokens, type Target } from '../target/target.ts';
import { ContractFailure } from './contract-failure.ts';
import type { ContractOptions } from './contract-options.ts';
import { testCheck } from './test-check.ts';

const RUN_TIMEOUT_MS = 300_000;

/**
 * Defines a suite with a test for each check of the flag contract. The server is verified once, before the first of
 * them. A SHOULD that fails is a warning unless `strict`; what the data can't show is skipped, and says which would.
 *
 * @example
 * describeContract({ url: 'http://127.0.0.1:4012', project: 'shop', token: 'allowed-token' });
 * @example
 * describeContract({
 *   target: async () => {
 *     const server = await startMyServer();
 *     return { baseUrl: new URL(server.url), project: 'shop', token, [Symbol.asyncDispose]: () => server.close() };
 *   },
 * });
 */
export function describeContract(options: ContractOptions): void {
  const { name = 'flag contract', runTimeoutMs = RUN_TIMEOUT_MS, strict = false } = options;
  const place = callerOf(describeContract);
  describe(name, () => {
    let report: Report | undefined;
    let started: Partial<AsyncDisposable> = {};
    beforeAll(async () => {
      const target = await targetOf(options);
      started = target;
      report = await verify(target, options);
    }, runTimeoutMs);
    afterAll(() => started[Symbol.asyncDispose]?.());

    for (const { id, level, sentence } of selectChecks({ checks: ALL_CHECKS, ...options })) {
      test(`${id} ${level}: ${plainText(sentence)}`, (context) =>
        testCheck(checkOf(report, id), { strict, place }, context));
    }
    test('something of each operation could be tried', () => assertTried(report, place));
  });
}

async function targetOf(options: ContractOptions): Promise<Target & Partial<AsyncDisposable>> {
  if ('target' in options) return options.target();
  const baseUrl = new URL(options.url);
  if (isSafeForTokens(baseUrl) || options.allowHttp === true) return { ...options, baseUrl };
  throw new Error(
    `${baseUrl.origin} is not https, and would see the token in clear; allowHttp: true sends it.`,
  );
}

function checkOf(report: Report | undefined, wanted: string): CheckReport {
  const check = report?.checks.find(({ id }) => id === wanted);
  if (check === undefined) throw new Error(`The run has no verdict on ${wanted}.`);
  return check;
}

/** A server that shows nothing would else be as green as one that keeps the contract. */
function assertTried(report: Report | undefined, place: string): void {
  for (const { operationId, checks } of report?.coverage ?? []) {
    if (checks['not exercised'] === 0 || checks.passed + checks.failed + checks.inconclusive > 0) continue;
    throw new ContractFailure(
      `Nothing of ${operationId} could be tried: the server has no data that show it.`,
      place,
    );
  }
}

/** The line of the stack from which a function was called. */
function callerOf(called: (options: ContractOptions) => void): string {
  const here: { stack?: string } = {};
  Error.captureStackTrace(here, called);
  return here.stack?.split('\n')[1] ?? '';
}
