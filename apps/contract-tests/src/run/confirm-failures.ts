import type { Check, CheckContext, Outcome } from '../checks/check.ts';
import { CannotRunError } from '../survey/cannot-run-error.ts';
import { takeSurvey, type Survey } from '../survey/survey.ts';
import { runChecks, type CheckResult } from './run-checks.ts';
import { sameContents } from './same-contents.ts';

type Context = Omit<CheckContext, 'draw'>;

/** A target that does not stand still in so many tries is not judged. */
const ATTEMPTS_MAX = 3;

const MOVING: Outcome = { verdict: 'inconclusive', reason: 'the data kept changing during the run' };
const UNREPEATED: Outcome = {
  verdict: 'inconclusive',
  reason: 'it failed, and passed when it was tried again',
};

/**
 * A law compares answers of one unchanging target. So what failed is tried again between two surveys, and fails only
 * if it fails there too, while the surveys prove that nothing moved.
 */
export async function confirmFailures(
  results: readonly CheckResult[],
  seed: number,
  context: Context,
): Promise<readonly CheckResult[]> {
  const suspects = results.filter((result) => isSuspect(result, context.survey)).map(({ check }) => check);
  if (suspects.length === 0) return results;
  const confirmed = await tryAgain(suspects, seed, context);
  return results.map((result) => ({ ...result, outcome: confirmed.get(result.check) ?? result.outcome }));
}

/** That the query is ignored was seen in one go, and is no law about data that may move. */
function isSuspect({ check, outcome }: CheckResult, { listings }: Survey): boolean {
  if (outcome.verdict !== 'failed') return false;
  const { queryIgnored } = listings[check.operationId];
  return check.comparesAnswers === true || (check.readsQuery === true && queryIgnored === undefined);
}

async function tryAgain(
  suspects: readonly Check<string>[],
  seed: number,
  context: Context,
): Promise<ReadonlyMap<Check<string>, Outcome>> {
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
    const before = await surveyAfresh(context);
    // A target that broke down meanwhile has not moved its data: what failed before stands.
    if (before === undefined) return new Map();
    const results = await runChecks(suspects, seed, { ...context, survey: before });
    const after = await surveyAfresh(context);
    if (after === undefined) return new Map();
    if (!sameContents(before, after)) continue;
    return new Map(results.map(({ check, outcome }) => [check, settled(outcome)]));
  }
  return new Map(suspects.map((check) => [check, MOVING]));
}

function settled(outcome: Outcome): Outcome {
  return outcome.verdict === 'passed' ? UNREPEATED : outcome;
}

async function surveyAfresh({ client, budget }: Context): Promise<Survey | undefined> {
  client.forget();
  return takeSurvey(client, budget.listPagesMax).catch((error: unknown) => {
    if (error instanceof CannotRunError) return undefined;
    throw error;
  });
}
