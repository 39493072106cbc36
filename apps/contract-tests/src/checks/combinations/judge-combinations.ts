import { asyncProperty, check, type Arbitrary } from 'fast-check';
import type { Failure } from '../../failure/failure.ts';
import { ThrownFailure } from '../../failure/thrown-failure.ts';
import { answerOf } from '../../target/exchange.ts';
import { RATE_LIMITED } from '../../target/target-client.ts';
import { judged, PASSED, type CheckContext, type Outcome } from '../check.ts';

const SEED_RANGE = 2 ** 31;
/** How many requests the search for the smallest one that still fails may cost. */
const SHRINKING_REQUESTS_MAX = 60;

/** A request without one of its parameters. */
export interface Simpler<Request> {
  /** The parameter that it lacks. */
  readonly lacks: string;
  readonly request: Request;
}

export interface Combinations<Request> {
  readonly requests: Arbitrary<Request>;
  /** Those of the cases that are not left to chance; after the others, which find smaller requests where they fail. */
  readonly askedLast?: readonly Request[];
  readonly cases: number;
  readonly judge: (request: Request) => Promise<Failure | undefined>;
  readonly simplerThan: (request: Request) => readonly Simpler<Request>[];
  /** The request without one part each that only says what holds without it. */
  readonly withoutDefaults?: (request: Request) => readonly Request[];
}

interface Found<Request> {
  readonly request: Request;
  readonly failure: Failure;
}

/** Judges random requests. Of those that fail it tells the smallest that was found, and without what it is right. */
export async function judgeCombinations<Request>(
  { draw }: CheckContext,
  { requests, askedLast = [], cases, judge, simplerThan, withoutDefaults = () => [] }: Combinations<Request>,
): Promise<Outcome> {
  let smallest: Found<Request> | undefined;
  let shrinkingRequests = 0;
  const isRight = async (request: Request): Promise<boolean> => {
    // What is not asked any more counts as right, which ends the search.
    if (smallest !== undefined && ++shrinkingRequests > SHRINKING_REQUESTS_MAX) return true;
    if (smallest !== undefined && isRateLimit(smallest.failure)) return true;
    const failure = await orThrown(judge(request));
    if (failure !== undefined) smallest = { request, failure };
    return failure === undefined;
  };
  const last = askedLast.slice(0, cases);
  const result = await check(asyncProperty(requests, isRight), {
    seed: draw(SEED_RANGE),
    numRuns: cases - last.length,
  });
  // A fault of ours, and not of the target.
  if (result.failed && smallest === undefined) throw result.errorInstance;
  for (const request of last) {
    if (smallest === undefined) await isRight(request);
  }
  if (smallest === undefined) return PASSED;
  const { request, failure } = await shortest(smallest, withoutDefaults, judge);
  const extent = await rightWithout(simplerThan(request), judge);
  return judged([{ ...failure, ...(extent !== undefined && { extent }) }]);
}

/** Leaves out one needless part after the other for as long as the request fails in the very same way. */
async function shortest<Request>(
  found: Found<Request>,
  withoutDefaults: (request: Request) => readonly Request[],
  judge: (request: Request) => Promise<Failure | undefined>,
): Promise<Found<Request>> {
  for (const request of withoutDefaults(found.request)) {
    const failure = await orThrown(judge(request));
    if (failure !== undefined && isAlike(failure, found.failure)) {
      return shortest({ request, failure }, withoutDefaults, judge);
    }
  }
  return found;
}

async function rightWithout<Request>(
  simpler: readonly Simpler<Request>[],
  judge: (request: Request) => Promise<Failure | undefined>,
): Promise<string | undefined> {
  const right: string[] = [];
  for (const { lacks, request } of simpler) {
    if ((await orThrown(judge(request))) === undefined) right.push(`without \`${lacks}\``);
  }
  return right.length === 0 ? undefined : `the same is right ${right.join(', or ')}`;
}

/** A request without each of its parameters in turn. `limit` stays: it is only how much is seen. */
export function withoutEach<Query extends object>(query: Query): readonly Simpler<Query>[] {
  return Object.entries(query)
    .filter(([name, value]) => name !== 'limit' && value !== undefined)
    .map(([name]) => ({ lacks: name, request: { ...query, [name]: undefined } }));
}

async function orThrown(judging: Promise<Failure | undefined>): Promise<Failure | undefined> {
  try {
    return await judging;
  } catch (error) {
    if (error instanceof ThrownFailure) return error.failure;
    throw error;
  }
}

function isAlike(a: Failure, b: Failure): boolean {
  return a.expected === b.expected && a.seen === b.seen && a.extent === b.extent;
}

function isRateLimit({ exchanges }: Failure): boolean {
  return exchanges.some((exchange) => answerOf(exchange)?.status === RATE_LIMITED);
}
