import { isToken, TOKEN_RULE } from '../transport/token.ts';
import type { Token } from '../transport/token.ts';

export function checkToken(token: Token): Token {
  if (typeof token === 'function' || isToken(token)) return token;
  throw new TypeError(`${TOKEN_RULE}.`);
}

/** The address without a slash at its end. */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password) {
    throw new TypeError('`baseUrl` has to be an http address without query, fragment, password.');
  }
  return url.href.replace(/\/+$/, '');
}
