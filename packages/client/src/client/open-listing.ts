import type { Connection } from '../connection/connection.ts';
import { LazyListing } from '../listing/lazy-listing.ts';
import type { Body, List } from '../listing/list.ts';
import { call } from '../retry/call.ts';
import { buildUrl } from '../transport/build-url.ts';
import type { CallOptions } from './call-options.ts';

/** What differs between the operations. */
export interface Asked extends Pick<List, 'operation' | 'query' | 'keyOf'> {
  /** Empty where the path has none. */
  readonly projectKey: string;
}

export function openListing<Item, PageBody extends Body<Item>>(
  connection: Connection,
  { operation, projectKey, query, keyOf }: Asked,
  { signal, maxItems, timeoutMs, deadlineMs }: CallOptions = {},
): LazyListing<Item, PageBody> {
  const { baseUrl, hooks } = connection;
  const ask: List['ask'] = async (parameters) => {
    const url = buildUrl(baseUrl, operation, projectKey, parameters);
    const limits = {
      ...connection,
      timeoutMs: timeoutMs ?? connection.timeoutMs,
      deadlineMs: deadlineMs ?? connection.deadlineMs,
    };
    return call(connection, { operation, url }, limits, signal);
  };
  const list: List = { operation, baseUrl, query, ask, keyOf };
  return new LazyListing(list, maxItems, (event) => hooks.onDrift?.(event));
}
