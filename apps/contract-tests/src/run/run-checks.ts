import type { Check, CheckContext, Outcome } from '../checks/check.ts';
import type { Failure } from '../failure/failure.ts';
import { ThrownFailure } from '../failure/thrown-failure.ts';
import { describeOutcome } from '../listing/page.ts';
import { answerOf, wasNotAsked } from '../target/exchange.ts';
import { RATE_LIMITED } from '../target/target-client.ts';
import { drawFor } from './draw-for.ts';

export interface CheckResult {
  readonly check: Check<string>;
  readonly outcome: Outcome;
}

/**
 * Runs checks side by side, then those that burst, then those that judge every answer of the run. Results keep the
 * checks' order. `onChecked` is called as each is done.
 */
export async function runChecks(
  checks: readonly Check<string>[],
  seed: number,
  context: Omit<CheckContext, 'draw'>,
  onChecked?: () => void,
): Promise<readonly CheckResult[]> {
  const outcomes = new Map<Check<string>, Outcome>();
  const run = async (check: Check<string>): Promise<void> => {
    outcomes.set(check, await tryCheck(check, { ...context, draw: drawFor(seed, check.id) }));
    onChecked?.();
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

async function tryCheck(check: Check<string>, context: CheckContext): Promise<Outcome> {
  const { queryIgnored } = context.survey.listings[check.operationId];
  if (check.readsQuery === true && queryIgnored !== undefined) {
    return { verdict: 'failed', failures: [queryIgnored] };
  }
  const outcome = await outcomeOf(check, context);
  if (outcome.verdict !== 'failed' || check.judgesEveryAnswer === true) return outcome;
  const reasons = outcome.failures.map(whyNothingIsSaid);
  return reasons[0] !== undefined && !reasons.includes(undefined)
    ? { verdict: 'inconclusive', reason: reasons[0] }
    : outcome;
}

async function outcomeOf(check: Check<string>, context: CheckContext): Promise<Outcome> {
  try {
    return await check.run(context);
  } catch (error) {
    if (error instanceof ThrownFailure) return { verdict: 'failed', failures: [error.failure] };
    throw error;
  }
}

/** A rate limit says nothing of what was asked, nor does a question that was not sent any more. */
function whyNothingIsSaid({ exchanges }: Failure): string | undefined {
  if (exchanges.some((exchange) => answerOf(exchange)?.status === RATE_LIMITED)) {
    return `the target kept answering ${RATE_LIMITED}`;
  }
  const notSent = exchanges.find(wasNotAsked);
  return notSent && describeOutcome(notSent);
}
