import { isLoopback } from '../../http/is-loopback.ts';
import type { Target } from '../../import/target.ts';

/** What the command line says of the server to import from. */
export interface ImportTargetOptions {
  readonly url: string;
  readonly project: string;
  readonly tokenEnv: string;
  readonly allowHttp?: true;
}

/**
 * Reads which project is imported, and with which token.
 *
 * @throws Error where the token is missing, or would be sent where others can read it
 */
export function readImportTarget({ url, project, tokenEnv, allowHttp }: ImportTargetOptions): Target {
  const { protocol, hostname } = parseAddress(url);
  const isSafe = protocol === 'https:' || isLoopback(hostname.replaceAll(/[[\]]/g, ''));
  if (!isSafe && allowHttp !== true) {
    throw new Error(
      '--url is not https, so others could read the access token; --allow-http sends it nevertheless',
    );
  }
  const token = process.env[tokenEnv] ?? '';
  if (token === '') {
    throw new Error(
      `${tokenEnv} is not set; put the access token in it, or name another variable with --token-env`,
    );
  }
  if (!/^(?:[\x21-\x7e]+ )?[\x21-\x7e]+$/.test(token)) {
    throw new Error(`${tokenEnv} holds no access token: it has characters that no header can carry`);
  }
  return { url, token, project };
}

// The address is not told: it may hold a password.
function parseAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const hasMore = url && [url.username, url.password, url.search, url.hash].some((part) => part !== '');
  if (url !== undefined && /^https?:$/.test(url.protocol) && !hasMore) return url;
  throw new Error(
    '--url takes an address such as https://app.launchdarkly.com, without user, password, query and fragment',
  );
}
