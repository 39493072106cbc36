import type {
  ParameterTagsArchived,
  ParameterTagsAsOf,
  ParameterTagsKind,
  ParameterTagsLimit,
  ParameterTagsOffset,
  ParameterTagsPre,
} from '@flag-contract/types';
import { refuse } from '../failure/refuse.ts';
import type { Parameters } from './parameters.ts';

/**
 * What `listTags` asks for. Every part may be left out.
 *
 * @example
 * ```ts
 * const query: TagsQuery = { kind: ['flag', 'segment'], pre: 'be', asOf: new Date('2026-06-30') };
 * const tags = await client.listTags(query).toArray();
 * ```
 */
export interface TagsQuery {
  /** Only tags that resources of one of these kinds carry. Defaults to all kinds. */
  readonly kind?: ParameterTagsKind | undefined;
  /** Only tags that begin with this text, letter for letter. */
  readonly pre?: ParameterTagsPre | undefined;
  /** Whether tags count that only archived flags carry. Defaults to `false`. */
  readonly archived?: ParameterTagsArchived | undefined;
  /** Tags a page, 1 to 1000. Defaults to what the server likes when a page is awaited, and to 1000 when all are read. */
  readonly limit?: ParameterTagsLimit | undefined;
  /** The index of the first tag, from 0. Defaults to 0. */
  readonly offset?: ParameterTagsOffset | undefined;
  /** The moment to list the tags of: a `Date`, an RFC 3339 text, or Unix milliseconds as text. Defaults to now. */
  readonly asOf?: Date | ParameterTagsAsOf | undefined;
}

/** The query in the contract's own types. */
export function tagsParameters(query: TagsQuery): Parameters {
  const { asOf } = query;
  if (!(asOf instanceof Date)) return { ...query };
  if (Number.isNaN(asOf.getTime())) refuse('getTags', '`asOf` is an invalid date');
  return { ...query, asOf: asOf.toISOString() };
}
