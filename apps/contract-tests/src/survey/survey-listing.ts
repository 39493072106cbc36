import type { TagKind } from '@flag-contract/types';
import type { Failure } from '../failure/failure.ts';
import { DOCUMENTED_KINDS } from '../listing/documented-kinds.ts';
import { FLAGS, type Listing } from '../listing/listing.ts';
import type { Query } from '../target/query.ts';
import type { TargetClient } from '../target/target-client.ts';
import { listOf, tryReadList, type ListRead } from './list-read.ts';
import { queryIgnored } from './query-ignored.ts';
import { searchText } from './search-text.ts';

export interface SurveyedListing {
  readonly whole: ListRead;
  /** The same listing narrowed by one parameter that its links must keep; absent where no value suits. */
  readonly narrowed?: ListRead;
  /** The tags of each documented kind; of the listing of tags only. */
  readonly byKind?: ReadonlyMap<TagKind, ListRead>;
  /** There when different questions got the same page: then no law about questions can hold. */
  readonly queryIgnored?: Failure;
}

export async function surveyListing(
  client: TargetClient,
  listing: Listing,
  pagesMax: number,
): Promise<SurveyedListing> {
  const read: Read = (query) => tryReadList(client, listing, query, pagesMax);
  const failure = await queryIgnored(client, listing);
  if (failure !== undefined) return { whole: { failure }, queryIgnored: failure };
  const whole = await read([]);
  if (listing === FLAGS) {
    const narrowed = await searchedFlags(read, listOf(whole)?.keys ?? []);
    return { whole, ...(narrowed !== undefined && { narrowed }) };
  }
  const byKind = await tagsByKind(read);
  const narrowed = richest([...byKind.values()]);
  return { whole, byKind, ...(narrowed !== undefined && { narrowed }) };
}

type Read = (query: Query) => Promise<ListRead>;

async function searchedFlags(read: Read, keys: readonly string[]): Promise<ListRead | undefined> {
  const text = searchText(keys);
  return text === undefined ? undefined : read([['filter', `query:${text}`]]);
}

async function tagsByKind(read: Read): Promise<ReadonlyMap<TagKind, ListRead>> {
  const reads = DOCUMENTED_KINDS.map(async (kind) => [kind, await read([['kind', kind]])] as const);
  return new Map(await Promise.all(reads));
}

/** The list that has most: the likeliest to fill several pages. */
function richest(reads: readonly ListRead[]): ListRead | undefined {
  return reads.toSorted((a, b) => length(b) - length(a))[0];
}

function length(read: ListRead): number {
  return listOf(read)?.keys.length ?? 0;
}
