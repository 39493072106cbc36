import { ThrownFailure } from '../failure/thrown-failure.ts';
import type { Failure } from '../failure/failure.ts';
import type { Listing } from '../listing/listing.ts';
import { readList, type List } from '../listing/read-list.ts';
import type { Query } from '../target/query.ts';
import type { TargetClient } from '../target/target-client.ts';

/** A list that was read, or why it could not be. */
export type ListRead = { readonly list: List } | { readonly failure: Failure };

export async function tryReadList(
  client: TargetClient,
  listing: Listing,
  query: Query,
  pagesMax: number,
): Promise<ListRead> {
  try {
    return { list: await readList(client, listing, query, pagesMax) };
  } catch (error) {
    if (error instanceof ThrownFailure) return { failure: error.failure };
    throw error;
  }
}

export function listOf(read: ListRead | undefined): List | undefined {
  return read !== undefined && 'list' in read ? read.list : undefined;
}
