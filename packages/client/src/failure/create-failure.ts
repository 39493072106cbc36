import type { FailureDetails, FlagContractError } from './flag-contract-error.ts';

/** A failure whose message begins with what failed: the request, or the operation where there was none yet. */
export function createFailure<Kind extends FlagContractError>(
  kind: new (message: string, details: FailureDetails) => Kind,
  details: FailureDetails,
  reason: string,
): Kind {
  const { operation, url } = details;
  return new kind(`${url ? `GET ${new URL(url).pathname}` : operation} ${reason}`, details);
}
