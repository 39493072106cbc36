import { createFailure } from '../failure/create-failure.ts';
import type { FailureDetails } from '../failure/flag-contract-error.ts';
import { UnauthorizedError } from '../failure/unauthorized-error.ts';

/**
 * An access token, or a function that gives one. The function is asked before every request, repetitions included, so
 * that a token which was replaced meanwhile is taken.
 *
 * @example
 * ```ts
 * const rotating: Token = async () => (await readSecret('api-token')).trim();
 * const client = createClient({ token: rotating });
 * ```
 */
export type Token = string | (() => string | Promise<string>);

/** What is wrong with a token that no header can carry. */
export function tokenFault(token: unknown): string {
  return token
    ? 'the token has to be visible ASCII without line breaks'
    : 'the token is empty: its environment variable may be unset';
}

/** Whether a header can carry the token: visible ASCII, perhaps with `Bearer` in front. */
export function isToken(text: unknown): text is string {
  return typeof text === 'string' && /^([\x21-\x7e]+ )?[\x21-\x7e]+$/.test(text);
}

/** The token of one request. What a token function throws is told without its message, which may show the token. */
export async function readToken(source: Token, details: FailureDetails): Promise<string> {
  let reason: string;
  try {
    const token = typeof source === 'string' ? source : await source();
    if (isToken(token)) return token;
    reason = tokenFault(token);
  } catch (error) {
    reason = `the token function threw ${error instanceof Error ? error.name : 'no error'}`;
  }
  throw createFailure(UnauthorizedError, details, `was not sent: ${reason}.`);
}
