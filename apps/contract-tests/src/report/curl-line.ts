import type { Request } from '../target/exchange.ts';
import { UNKNOWN_TOKEN } from '../target/target-client.ts';

/** Stands for the token in everything that is shown. */
export const TOKEN_VARIABLE = 'FLAG_CONTRACT_TOKEN';
const DENIED_TOKEN_VARIABLE = 'FLAG_CONTRACT_DENIED_TOKEN';

/** A shell line that sends a request again. */
export function curlLine({ url, credential }: Request): string {
  const header = authorization(credential);
  return [
    'curl -sS -i',
    ...(header === undefined ? [] : [`-H "Authorization: ${header}"`]),
    quoted(url.href),
  ].join(' ');
}

function authorization(credential: Request['credential']): string | undefined {
  switch (credential) {
    case 'token':
      return `$${TOKEN_VARIABLE}`;
    case 'denied':
      return `$${DENIED_TOKEN_VARIABLE}`;
    case 'unknown':
      return UNKNOWN_TOKEN;
    case 'none':
      return undefined;
  }
}

/** Nothing inside single quotes means anything to a shell but the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
