/** The server that is verified, and what is needed to ask it. */
export interface Target {
  /** Where the API begins, without the `/api/v2` part; may have a path of its own behind a gateway. */
  readonly baseUrl: URL;
  /** The project whose flags are listed. */
  readonly project: string;
  /** Sent as the Authorization header, to the origin of `baseUrl` and nowhere else. */
  readonly token: string;
  /** A valid token that may not read the project, if there is one. */
  readonly deniedToken?: string;
  /** Another project that the token may read, if there is one. None of its flags may show among the project's. */
  readonly otherProject?: string;
  /** Sent as `LD-API-Version` with every request that does not name a version itself. */
  readonly apiVersion?: string;
  /** What a gateway in between wants, by header name. As secret as the token, and sent to the same origin alone. */
  readonly headers?: Readonly<Record<string, string>>;
}

const LOOPBACK_HOSTS = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether a server runs on this machine. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK_HOSTS.test(url.hostname);
}

/** Whether the token may travel there: over https, or without leaving the machine. */
export function isSafeForTokens(url: URL): boolean {
  return url.protocol === 'https:' || isLoopback(url);
}
