// oxlint-disable vitest/expect-expect, vitest/valid-title -- This defines the tests of others; checks are what they assert.
import { afterAll, beforeAll, describe, test } from 'vitest';
import { plainText } from '../report/plain-text.ts';
import type { CheckReport, Report } from '../report/report.ts';
import { parseTarget } from '../run/parse-target.ts';
import { parseVerifyOptions } from '../run/parse-verify-options.ts';
import { selectChecks } from '../run/select-checks.ts';
import { verify } from '../run/verify.ts';
import { isSafeForTokens, type Target } from '../target/target.ts';
import { ContractFailure } from './contract-failure.ts';
import { partsOf, type ContractOptions } from './contract-options.ts';
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
  const { target, options: verifyOptions } = partsOf(options);
  const selection = parseVerifyOptions(verifyOptions);
  const place = callerOf(describeContract);
  describe(name, () => {
    let report: Report | undefined;
    let started: Partial<AsyncDisposable> = {};
    beforeAll(async () => {
      const given = await target();
      started = given;
      const parsed = parseTarget(given);
      if ('url' in options && options.allowHttp !== true) assertSafe(parsed);
      report = await verify(parsed, verifyOptions);
    }, runTimeoutMs);
    afterAll(() => started[Symbol.asyncDispose]?.());

    for (const { id, level, sentence } of selectChecks(selection)) {
      test(`${id} ${level}: ${plainText(sentence)}`, (context) =>
        testCheck(checkOf(report, id), { strict, place }, context));
    }
    test('something of each operation could be tried', () => assertTried(report, place));
  });
}

function assertSafe({ baseUrl }: Target): void {
  if (isSafeForTokens(baseUrl)) return;
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
    if (checks.passed + checks.failed > 0) continue;
    const { inconclusive, 'not exercised': untried } = checks;
    if (inconclusive > 0) throw new ContractFailure(`Nothing of ${operationId} could be judged.`, place);
    if (untried === 0) continue;
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
