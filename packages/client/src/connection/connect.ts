import type { ClientOptions } from '../client/client-options.ts';
import { checkBaseUrl, checkToken } from './check-options.ts';
import type { Connection } from './connection.ts';

/** The options, checked, with the defaults for those that were left out. */
export function connect(options: ClientOptions): Connection {
  const { apiVersion = '20240415', hooks = {} } = options;
  const baseUrl = checkBaseUrl(options.baseUrl ?? 'https://app.launchdarkly.com');
  return {
    baseUrl,
    // The global one is looked up late, for it may be replaced.
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    token: checkToken(options.token),
    apiVersion,
    hooks,
    timeoutMs: options.timeoutMs ?? 30_000,
    deadlineMs: options.deadlineMs ?? 120_000,
    retries: options.retry?.limit ?? 4,
    maxWaitMs: options.retry?.maxWaitMs ?? 60_000,
  };
}
