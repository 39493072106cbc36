import type { FlagExpand, ParameterProjectKey } from '@flag-contract/types';
import type { FlagListing, TagListing } from '../listing/listing.ts';
import type { FlagsQuery } from '../query/flags-query.ts';
import type { TagsQuery } from '../query/tags-query.ts';
import type { RateLimit } from '../transport/rate-limit.ts';
import type { CallOptions } from './call-options.ts';

/** A client of the two endpoints. Its functions need no `this`. */
export interface Client {
  /**
   * Lists the flags of a project. Archived ones are left out unless the filter `state` asks for them.
   *
   * @throws {InvalidRequestError} and the other failures of this package, once the listing is used.
   * @example
   * ```ts
   * const page = await client.listFlags('shop', { filter: { tags: ['beta'] }, sort: ['-creationDate'] });
   * for await (const flag of client.listFlags('shop')) console.log(flag.key);
   * ```
   */
  readonly listFlags: <Expand extends FlagExpand = never>(
    projectKey: ParameterProjectKey,
    query?: FlagsQuery<Expand>,
    options?: CallOptions,
  ) => FlagListing<Expand>;
  /**
   * Lists the tags of the account.
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
