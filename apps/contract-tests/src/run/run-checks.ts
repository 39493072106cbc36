import type { Check, CheckContext, Outcome } from '../checks/check.ts';
import { ThrownFailure } from '../failure/thrown-failure.ts';
import { drawFor } from './draw-for.ts';

export interface CheckResult {
  readonly check: Check;
  readonly outcome: Outcome;
}

/** Runs checks side by side; those that judge every answer of the run come last. Results keep the checks' order. */
export async function runChecks(
  checks: readonly Check[],
  seed: number,
  context: Omit<CheckContext, 'draw'>,
): Promise<readonly CheckResult[]> {
  const outcomes = new Map<Check, Outcome>();
  const run = async (check: Check): Promise<void> => {
    outcomes.set(check, await tryCheck(check, { ...context, draw: drawFor(seed, check.id) }));
  };
  await Promise.all(checks.filter((check) => check.judgesEveryAnswer !== true).map(run));
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
  try {
    return await check.run(context);
  } catch (error) {
    if (error instanceof ThrownFailure) return { verdict: 'failed', failures: [error.failure] };
    throw error;
  }
}
