import type { Request } from '../target/exchange.ts';
import type { Target } from '../target/target.ts';
import { UNKNOWN_TOKEN } from '../target/target-client.ts';

/** Stands for the token in everything that is shown. */
export const TOKEN_VARIABLE = 'FLAG_CONTRACT_TOKEN';
export const DENIED_TOKEN_VARIABLE = 'FLAG_CONTRACT_DENIED_TOKEN';

const OPTIONS = { GET: '-i', HEAD: '-I', POST: '-i -X POST' };

/** A shell line that sends a request again. What a gateway wants is as secret as the token, and stands in variables. */
export function curlLine(
  { method, url, credential, headers = {} }: Request,
  target: Pick<Target, 'headers'> = {},
): string {
  const token = authorization(credential);
  return [
    `curl -sS ${OPTIONS[method ?? 'GET']}`,
    ...(token === undefined ? [] : [`-H "Authorization: ${token}"`]),
    ...Object.keys(target.headers ?? {}).map((name) => `-H "${name}: $${headerVariable(name)}"`),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    quoted(url.href),
  ].join(' ');
}

/** The variable that stands for a header of a gateway: of `X-Gateway-Key` it is `HEADER_X_GATEWAY_KEY`. */
export function headerVariable(name: string): string {
  return `HEADER_${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
}

function authorization(credential: Request['credential']): string | undefined {
  switch (credential) {
    case 'token':
      return `$${TOKEN_VARIABLE}`;
    case 'bearer':
      return `Bearer $${TOKEN_VARIABLE}`;
    case 'denied':
      return `$${DENIED_TOKEN_VARIABLE}`;
    case 'unknown':
      return UNKNOWN_TOKEN;
    case 'none':
      return undefined;
  }
}

/** Nothing inside single quotes means anything to a shell but the quote itself. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
