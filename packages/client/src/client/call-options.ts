/**
 * How one call is made; what it asks for is in the query.
 *
 * @example
 * ```ts
 * const options: CallOptions = { signal: AbortSignal.timeout(60_000), timeoutMs: 5_000 };
 * const flags = await client.listFlags('shop', { tag: 'beta' }, options).toArray();
 * ```
 */
export interface CallOptions {
  /** Ends the call, a wait between attempts, or a whole walk over pages. */
  readonly signal?: AbortSignal | undefined;
  /** The longest that one attempt may take, in milliseconds. Defaults to the client's. */
  readonly timeoutMs?: number | undefined;
  /** The longest that one page may take with all its attempts and waits, in milliseconds. Defaults to the client's. */
  readonly deadlineMs?: number | undefined;
  /** The greatest number of items that reading all pages gives. Defaults to all of them. */
  readonly maxItems?: number | undefined;
}
