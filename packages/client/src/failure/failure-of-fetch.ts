import { FlagContractError } from './flag-contract-error.ts';
import type { FailureDetails } from './flag-contract-error.ts';
import { NetworkError } from './network-error.ts';
import { redact } from './redact.ts';

/** The failure that an error thrown by `fetch` stands for. The error itself is not kept: it may show the request. */
export function failureOfFetch(error: unknown, details: FailureDetails, token: string): FlagContractError {
  if (error instanceof FlagContractError) return error;
  const reasons = [error, error instanceof Error ? error.cause : undefined].map(reasonOf).filter(Boolean);
  const reason = redact(reasons.join(': '), token);
  return new NetworkError(`${details.operation} got no answer: ${reason}`, details);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  // Node leaves the message empty where it tried several addresses.
  return error.message || ('code' in error ? String(error.code) : error.name);
}
