import { InvalidArgumentError } from 'commander';

/** Reads the base URL of a server. Throws where it is none, holds a password, or goes too far. */
export function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new InvalidArgumentError('It takes a URL that begins with http:// or https://.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new InvalidArgumentError('It takes no name and password; the token comes from --token-env.');
  }
  if (/\/api\/v2\/?$/.test(url.pathname)) throw new InvalidArgumentError('It takes the part before /api/v2.');
  return url;
}
