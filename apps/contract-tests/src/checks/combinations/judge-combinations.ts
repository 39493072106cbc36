import { asyncProperty, check, type Arbitrary } from 'fast-check';
import type { Failure } from '../../failure/failure.ts';
import { ThrownFailure } from '../../failure/thrown-failure.ts';
import { answerOf } from '../../target/exchange.ts';
import { RATE_LIMITED } from '../../target/target-client.ts';
import { judged, type CheckContext, type Outcome } from '../check.ts';

const SEED_RANGE = 2 ** 31;
/** How many requests the search for the smallest one that still fails may cost. */
const SHRINKING_REQUESTS_MAX = 60;

/** Judges random requests, and of those that fail tells the smallest that was found. */
export async function judgeCombinations<Request>(
  { draw }: CheckContext,
  requests: Arbitrary<Request>,
  cases: number,
  judge: (request: Request) => Promise<Failure | undefined>,
): Promise<Outcome> {
  let smallest: Failure | undefined;
  let shrinkingRequests = 0;
  const isRight = async (request: Request): Promise<boolean> => {
    // What is not asked any more counts as right, which ends the search.
    if (smallest !== undefined && ++shrinkingRequests > SHRINKING_REQUESTS_MAX) return true;
    if (smallest !== undefined && isRateLimit(smallest)) return true;
    const failure = await orThrown(judge(request));
    smallest = failure ?? smallest;
    return failure === undefined;
  };
  const result = await check(asyncProperty(requests, isRight), { seed: draw(SEED_RANGE), numRuns: cases });
  // A fault of ours, and not of the target.
  if (result.failed && smallest === undefined) throw result.errorInstance;
  return judged(smallest === undefined ? [] : [smallest]);
}

async function orThrown(judging: Promise<Failure | undefined>): Promise<Failure | undefined> {
  try {
    return await judging;
  } catch (error) {
    if (error instanceof ThrownFailure) return error.failure;
    throw error;
  }
}

function isRateLimit({ exchanges }: Failure): boolean {
  return exchanges.some((exchange) => answerOf(exchange)?.status === RATE_LIMITED);
}
