import type { FastifyReply, FastifyRequest } from 'fastify';

import { documentedHeaders } from '../contract/documented-responses.ts';
import type { Identify } from '../http/authenticate.ts';
import { errorRows } from '../refusals/error-rows.ts';
import { Refusal } from '../refusals/refusal.ts';
import { type Allowance, countRequests, type RateLimit } from './count-requests.ts';

/** Stands before every answer. */
type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

const headerNames = documentedHeaders();

/**
 * Gives each access token so many requests in a window, and answers 429 to those beyond. All unknown tokens share one
 * window, so that guesses fill no memory.
 *
 * @param now the present, in Unix milliseconds
 * @throws Error where the limit is none
 */
export function limitRequests(limit: RateLimit, identify: Identify, now: () => number): Hook {
  checkRateLimit(limit);
  const count = countRequests(limit, now);
  return async (request, reply) => {
    const allowance = count(identify(request.headers.authorization));
    void reply.headers(allowanceHeaders(limit, allowance));
    if (!allowance.isExceeded) return;
    void reply.header('retry-after', Math.ceil(allowance.resetInMs / 1000));
    throw new Refusal(errorRows.rateLimited);
  };
}

/** Every documented family of headers, all of them about the one window. */
function allowanceHeaders(
  { requests }: RateLimit,
  { remaining, resetDate }: Allowance,
): Readonly<Record<string, number>> {
  const values = { '-Limit': requests, '-Remaining': remaining, '-Reset': resetDate };
  return Object.fromEntries(
    Object.entries(values).flatMap(([ending, value]) =>
      headerNames.filter((name) => name.endsWith(ending)).map((name) => [name, value]),
    ),
  );
}

function checkRateLimit({ requests, windowMs }: RateLimit): void {
  if ([requests, windowMs].every((value) => Number.isSafeInteger(value) && value > 0)) return;
  throw new Error('A rate limit takes a number of requests and of milliseconds, both whole and above 0.');
}
