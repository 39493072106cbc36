import type { Connection } from '../connection/connection.ts';
import { lazyListing } from '../listing/lazy-listing.ts';
import type { Body, List } from '../listing/list.ts';
import { call } from '../retry/call.ts';
import { buildUrl } from '../transport/build-url.ts';
import type { Listing } from '../listing/listing.ts';
import type { CallOptions } from './call-options.ts';

/** What differs between the operations. */
export interface Asked extends Pick<List, 'operation' | 'query' | 'keyOf'> {
  /** Empty where the path has none. */
  readonly projectKey: string;
}

export function openListing<Item, PageBody extends Body<Item>>(
  connection: Connection,
  asked: Asked,
  options: CallOptions = {},
): Listing<Item, PageBody> {
  const ask: List['ask'] = async (parameters) => {
    const { operation, projectKey } = asked;
    const url = buildUrl(connection.baseUrl, operation, projectKey, parameters);
    return call(connection, { operation, url }, options);
  };
  const { hooks } = connection;
  return lazyListing({ ...asked, ask, maxItems: options.maxItems ?? Infinity, hooks });
}
