import type { Check, CheckContext, Outcome } from '../checks/check.ts';
import type { Failure } from '../failure/failure.ts';
import { ThrownFailure } from '../failure/thrown-failure.ts';
import { answerOf } from '../target/exchange.ts';
import { RATE_LIMITED } from '../target/target-client.ts';
import { drawFor } from './draw-for.ts';

export interface CheckResult {
  readonly check: Check;
  readonly outcome: Outcome;
}

/**
 * Runs checks side by side, then those that burst, then those that judge every answer of the run. Results keep the
 * checks' order.
 */
export async function runChecks(
  checks: readonly Check[],
  seed: number,
  context: Omit<CheckContext, 'draw'>,
): Promise<readonly CheckResult[]> {
  const outcomes = new Map<Check, Outcome>();
  const run = async (check: Check): Promise<void> => {
    outcomes.set(check, await tryCheck(check, { ...context, draw: drawFor(seed, check.id) }));
  };
  const asking = checks.filter((check) => check.judgesEveryAnswer !== true);
  await Promise.all(asking.filter((check) => check.burst !== true).map(run));
  for (const check of asking.filter(({ burst }) => burst === true)) await run(check);
  await Promise.all(checks.filter((check) => check.judgesEveryAnswer === true).map(run));
  return checks.flatMap((check) => {
    const outcome = outcomes.get(check);
    return outcome === undefined ? [] : [{ check, outcome }];
  });
}

async function tryCheck(check: Check, context: CheckContext): Promise<Outcome> {
  const { queryIgnored } = context.survey.listings[check.operationId];
  if (check.readsQuery === true && queryIgnored !== undefined) {
    return { verdict: 'failed', failures: [queryIgnored] };
  }
  const outcome = await check.run(context).catch(thrownFailure);
  if (outcome.verdict !== 'failed' || check.judgesEveryAnswer === true) return outcome;
  if (!outcome.failures.every(isRateLimited)) return outcome;
  return { verdict: 'inconclusive', reason: `the target kept answering ${RATE_LIMITED}` };
}

function thrownFailure(error: unknown): Outcome {
  if (error instanceof ThrownFailure) return { verdict: 'failed', failures: [error.failure] };
  throw error;
}

/** A rate limit says nothing of what was asked. */
function isRateLimited({ exchanges }: Failure): boolean {
  return exchanges.some((exchange) => answerOf(exchange)?.status === RATE_LIMITED);
}
