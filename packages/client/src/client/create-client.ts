import type { FlagExpand } from '@flag-contract/types';
import { connect } from '../connection/connect.ts';
import type { Flag } from '../listing/flag.ts';
import { flagKey } from '../listing/flag-key.ts';
import type { FlagListing } from '../listing/listing.ts';
import type { FlagPageBody, TagPageBody } from '../listing/page.ts';
import { flagsParameters } from '../query/flags-query.ts';
import type { FlagsQuery } from '../query/flags-query.ts';
import { tagsParameters } from '../query/tags-query.ts';
import { readRateLimit } from '../transport/rate-limit.ts';
import type { CallOptions } from './call-options.ts';
import type { ClientOptions } from './client-options.ts';
import type { Client } from './client.ts';
import { openListing } from './open-listing.ts';

/**
 * Makes a client. Nothing is sent before a listing is used.
 *
 * @throws {TypeError} when an option can not work: a token that is empty, or that no header can carry; a `baseUrl` that
 *   is no address, or ends with `/api/v2`.
 * @example
 * ```ts
 * const client = createClient({ token: process.env['LD_API_TOKEN'] ?? '' });
 * const page = await client.listFlags('shop', { limit: 5 });
 * console.log(page.totalCount);
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options);
  return {
    listFlags: <Expand extends FlagExpand = never>(
      projectKey: string,
      query: FlagsQuery<Expand> = {},
      callOptions?: CallOptions,
    ): FlagListing<Expand> =>
      openListing<Flag<Expand>, FlagPageBody>(
        connection,
        {
          operation: 'getFeatureFlags',
          projectKey,
          query: () => flagsParameters(projectKey, query),
          keyOf: flagKey,
        },
        callOptions,
      ),
    listTags: (query = {}, callOptions) =>
      openListing<string, TagPageBody>(
        connection,
        { operation: 'getTags', projectKey: '', query: () => tagsParameters(query), keyOf: (tag) => tag },
        callOptions,
      ),
    get lastRateLimit() {
      return connection.latestHeaders && readRateLimit(connection.latestHeaders);
    },
  };
}
