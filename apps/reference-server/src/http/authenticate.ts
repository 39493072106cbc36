import { createHash, timingSafeEqual } from 'node:crypto';

import { errorRows } from '../refusals/error-rows.ts';
import { Refusal } from '../refusals/refusal.ts';

/** The access tokens that a server knows. */
export interface Tokens {
  /** May read everything. */
  readonly allowed: string;
  /** Is known, and may read nothing. */
  readonly denied: string;
}

/** The tokens of a server that is not told others; a server of test data on loopback has nothing to hide. */
export const DEFAULT_TOKENS: Tokens = { allowed: 'allowed-token', denied: 'denied-token' };

/** Whose token a request has; all that are not known are one. */
type Bearer = keyof Tokens | 'unknown';

/**
 * Tells whose token a request has.
 *
 * @param authorization the header `Authorization`: the token as it is, or `Bearer` and the token
 */
export function identify(authorization: string | undefined, tokens: Tokens): Bearer {
  const token = (authorization ?? '').replace(/^bearer +/i, '');
  if (isSame(token, tokens.allowed)) return 'allowed';
  return isSame(token, tokens.denied) ? 'denied' : 'unknown';
}

/**
 * Lets a request pass, or throws a `Refusal`: 403 for the denied token, 401 for any other but the allowed one.
 *
 * @param authorization as `identify` takes it
 */
export function authenticate(authorization: string | undefined, tokens: Tokens): void {
  const bearer = identify(authorization, tokens);
  if (bearer === 'allowed') return;
  throw new Refusal(bearer === 'denied' ? errorRows.forbidden : errorRows.unauthorized);
}

// Hashes have one length, and comparing them takes one time, so the time of an answer tells nothing of the token.
function isSame(token: string, known: string): boolean {
  return timingSafeEqual(digest(token), digest(known));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
