import { isToken, tokenFault } from '../transport/token.ts';
import type { Token } from '../transport/token.ts';

export function checkToken(token: Token): Token {
  if (typeof token === 'function' || isToken(token)) return token;
  throw new TypeError(`${tokenFault(token)}.`);
}

/** The address without a slash at its end. */
export function checkBaseUrl(baseUrl: string): string {
  const address = URL.canParse(baseUrl) ? new URL(baseUrl).href.replace(/\/+$/, '') : '';
  if (/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/.test(address) && !address.endsWith('/api/v2')) return address;
  throw new TypeError(
    '`baseUrl` has to be an http address that ends before `/api/v2`, without query, fragment, password.',
  );
}
