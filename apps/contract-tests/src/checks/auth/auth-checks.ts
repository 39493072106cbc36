import type { Listing } from '../../listing/listing.ts';
import type { Credential } from '../../target/exchange.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { CLIENT_ERRORS, failureToRefuse } from '../failure-to-refuse.ts';
import { bearerCheck } from './bearer-check.ts';
import { uncachedCheck } from './uncached-check.ts';

/** Nobody gets data without a valid token. */
export function authChecks(listing: Listing): readonly Check[] {
  const { name, operationId } = listing;
  const refuses = (id: string, credential: Credential, who: string): Check[] => [
    {
      id: `auth/${name}/${id}-refused`,
      level: 'MUST',
      sentence: `A request with ${who} is refused and gets no data.`,
      requirement: credential === 'denied' ? 'any.auth.denied' : 'any.auth.required',
      operationId,
      run: (context) => isRefused(context, listing, credential, CLIENT_ERRORS),
    },
    {
      id: `auth/${name}/${id}-status`,
      level: 'SHOULD',
      sentence: `A request with ${who} is answered with ${credential === 'denied' ? 403 : 401}.`,
      requirement: credential === 'denied' ? 'any.auth.deniedStatus' : 'any.auth.status',
      operationId,
      run: (context) => isRefused(context, listing, credential, [credential === 'denied' ? 403 : 401]),
    },
  ];
  return [
    ...refuses('missing-token', 'none', 'no token'),
    ...refuses('unknown-token', 'unknown', 'a token that nobody was given'),
    ...refuses('denied-token', 'denied', 'a token that may not read this'),
    uncachedCheck(listing),
    bearerCheck(listing),
  ];
}

async function isRefused(
  { client }: CheckContext,
  { operationId }: Listing,
  credential: Credential,
  statuses: readonly number[],
): Promise<Outcome> {
  if (credential === 'denied' && client.target.deniedToken === undefined) {
    return notExercised('a token that may not read the project (--denied-token-env names one)');
  }
  const exchange = await client.ask(operationId, [], { credential });
  const failure = failureToRefuse('The request is not refused as it should be.', exchange, statuses);
  return judged(failure === undefined ? [] : [failure]);
}
