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
}

const LOOPBACK_HOSTS = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether the token may travel there: over https, or without leaving the machine. */
export function isSafeForTokens(url: URL): boolean {
  return url.protocol === 'https:' || LOOPBACK_HOSTS.test(url.hostname);
}
