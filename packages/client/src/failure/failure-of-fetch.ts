import { createFailure } from './create-failure.ts';
import { FlagContractError } from './flag-contract-error.ts';
import type { FailureDetails } from './flag-contract-error.ts';
import { NetworkError } from './network-error.ts';
import { redact } from './redact.ts';

/** The failure that an error thrown by `fetch` stands for. */
export function failureOfFetch(error: unknown, details: FailureDetails, token: string): FlagContractError {
  if (error instanceof FlagContractError) return error;
  const inner = copyOf(error instanceof Error && error.cause, token);
  const cause = copyOf(error, token, inner);
  const reason = [cause?.message, inner?.message].filter(Boolean).join(': ');
  return createFailure(NetworkError, { ...details, cause }, `got no answer: ${reason}`);
}

/** The error without what else may hang on it: the request, with its token. */
function copyOf(error: unknown, token: string, cause?: Error): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const { name, message } = error;
  const code = 'code' in error ? redact(String(error.code), token) : undefined;
  // Node leaves the message empty where it tried several addresses.
  const copy = new Error(redact(message, token) || code || name);
  return Object.assign(copy, { name }, code && { code }, cause && { cause });
}
