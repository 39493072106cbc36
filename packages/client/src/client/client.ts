import type { FlagExpand, ParameterProjectKey } from '@flag-contract/types';
import type { FlagListing, TagListing } from '../listing/listing.ts';
import type { FlagsQuery } from '../query/flags-query.ts';
import type { TagsQuery } from '../query/tags-query.ts';
import type { RateLimit } from '../transport/rate-limit.ts';
import type { CallOptions } from './call-options.ts';

/** A client of the two endpoints. Its functions need no `this`. */
export interface Client {
  /**
   * Lists the flags of a project. Archived ones are left out unless the filter `state` asks for them. How the call is made
   * is the third argument.
   *
   * @throws {InvalidRequestError} and the other failures of this package, once the listing is used.
   * @example
   * ```ts
   * const page = await client.listFlags('shop', { filter: { tags: ['beta'] }, sort: ['-creationDate'] });
   * for await (const flag of client.listFlags('shop')) console.log(flag.key);
   * const some = await client.listFlags('shop', {}, { signal: AbortSignal.timeout(60_000), maxItems: 500 }).toArray();
   * ```
   */
  readonly listFlags: <Expand extends FlagExpand = never>(
    projectKey: ParameterProjectKey,
    query?: FlagsQuery<Expand>,
    options?: CallOptions,
  ) => FlagListing<Expand>;
  /**
   * Lists the tags of the account, of all its projects together. How the call is made is the second argument.
   *
   * @throws {InvalidRequestError} and the other failures of this package, once the listing is used.
   * @example
   * ```ts
   * const tags = await client.listTags({ kind: ['flag'], pre: 'be' }).toArray();
   * ```
   */
  readonly listTags: (query?: TagsQuery, options?: CallOptions) => TagListing;
  /** What the latest answer said about rate limits. Undefined before the first one. */
  readonly lastRateLimit: RateLimit | undefined;
}
