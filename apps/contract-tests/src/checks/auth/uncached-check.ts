import type { Failure } from '../../failure/failure.ts';
import type { Listing } from '../../listing/listing.ts';
import type { Credential } from '../../target/exchange.ts';
import { judged, type Check, type CheckContext, type Outcome } from '../check.ts';
import { CLIENT_ERRORS, failureToRefuse } from '../failure-to-refuse.ts';

export function uncachedCheck(listing: Listing): Check {
  return {
    id: `auth/${listing.name}/uncached`,
    level: 'MUST',
    sentence: 'A bad token gets no data, even right after a good one asked for the same.',
    requirement: 'any.auth.uncached',
    operationId: listing.operationId,
    run: (context) => getsNothingCached(context, listing),
  };
}

/** One after the other, since a cache learns from the good token. */
async function getsNothingCached({ client }: CheckContext, { operationId }: Listing): Promise<Outcome> {
  const denied: Credential[] = client.target.deniedToken === undefined ? [] : ['denied'];
  const failures: Failure[] = [];
  for (const credential of ['none', 'unknown', ...denied] as const) {
    const good = await client.ask(operationId, [], { afresh: true });
    const exchange = await client.ask(operationId, [], { credential, afresh: true });
    const sentence = 'A bad token gets what a good one got before it.';
    const failure = failureToRefuse(sentence, exchange, CLIENT_ERRORS);
    if (failure !== undefined) failures.push({ ...failure, exchanges: [good, exchange] });
  }
  return judged(failures);
}
