import { checkToken, DEFAULT_TOKENS, type Tokens } from './http/authenticate.ts';
import type { ServingConditions } from './http/serving-conditions.ts';

/** How a server meets its clients. */
export interface ListenOptions extends Pick<ServingConditions, 'latencyMs' | 'rateLimit'> {
  /** The port to listen on. Defaults to 0, any that is free. */
  readonly port?: number;
  /** The address to listen on. Defaults to 127.0.0.1. */
  readonly host?: string;
  /** The access token that may read everything: visible ASCII characters. Defaults to `allowed-token`. */
  readonly token?: string;
}

/** The same, with all that was left out. */
export interface ListenSettings extends Pick<ServingConditions, 'latencyMs' | 'rateLimit'> {
  readonly port: number;
  readonly host: string;
  readonly tokens: Tokens;
}

/**
 * Checks options, and fills in what is left out.
 *
 * @throws Error where there is one that is none, as JavaScript lets pass, or a token that nobody could send
 */
export function readListenOptions({
  port = 0,
  host = '127.0.0.1',
  token = DEFAULT_TOKENS.allowed,
  latencyMs,
  rateLimit,
  ...others
}: ListenOptions): ListenSettings {
  const [stray] = Object.keys(others);
  if (stray !== undefined) throw new Error(`\`${stray}\` is no option of startReferenceServer.`);
  checkToken(token);
  return { port, host, tokens: { allowed: token, denied: DEFAULT_TOKENS.denied }, latencyMs, rateLimit };
}
