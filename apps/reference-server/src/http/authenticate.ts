import { hash, timingSafeEqual } from 'node:crypto';

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

/** What a token is made of. */
export const TOKEN_CHARACTERS = 'visible ASCII characters without blanks';

export function isToken(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

/** @throws Error where no request could have this token, or it is the one that is always denied */
export function checkToken(token: string): void {
  if (!isToken(token)) throw new Error(`The option \`token\` takes ${TOKEN_CHARACTERS}.`);
  if (token !== DEFAULT_TOKENS.denied) return;
  throw new Error(`The token ${token} is the one that is always denied.`);
}

/** Whose token a request has; all that are not known are one. */
type Bearer = keyof Tokens | 'unknown';

/**
 * Tells whose token a request has.
 *
 * @param authorization the header `Authorization`: the token as it is, or `Bearer` and the token
 */
export type Identify = (authorization: string | undefined) => Bearer;

// Hashes have one length, and comparing them takes one time, so the time of an answer tells nothing of the token.
export function identifyBy(tokens: Tokens): Identify {
  const allowed = digest(tokens.allowed);
  const denied = digest(tokens.denied);
  return (authorization = '') => {
    const token = digest(authorization.replace(/^bearer +/i, ''));
    if (timingSafeEqual(token, allowed)) return 'allowed';
    return timingSafeEqual(token, denied) ? 'denied' : 'unknown';
  };
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}

/** Lets the allowed token pass, or throws a `Refusal`: 403 for the denied token, 401 for any other. */
export function authorize(bearer: Bearer): void {
  if (bearer === 'allowed') return;
  throw new Refusal(bearer === 'denied' ? errorRows.forbidden : errorRows.unauthorized);
}
