import { PARAMETERS } from '@flag-contract/types';
import type { Failure } from '../failure/failure.ts';
import { FLAGS, TAGS, type Listing } from '../listing/listing.ts';
import type { TargetClient } from '../target/target-client.ts';
import { listOf, tryReadList, type ListRead } from './list-read.ts';
import { queryIgnored } from './query-ignored.ts';
import { searchText } from './search-text.ts';

export interface SurveyedListing {
  readonly whole: ListRead;
  /** The same listing narrowed by one parameter that its links must keep; absent where no value suits. */
  readonly narrowed?: ListRead;
  /** There when different questions got the same page: then no law about questions can hold. */
  readonly queryIgnored?: Failure;
}

export async function surveyListing(client: TargetClient, listing: Listing): Promise<SurveyedListing> {
  const failure = await queryIgnored(client, listing);
  if (failure !== undefined) return { whole: { failure }, queryIgnored: failure };
  const whole = await tryReadList(client, listing, []);
  const keys = listOf(whole)?.keys ?? [];
  const narrowed = listing === FLAGS ? await searchedFlags(client, keys) : await tagsOfRichestKind(client);
  return { whole, ...(narrowed !== undefined && { narrowed }) };
}

async function searchedFlags(client: TargetClient, keys: readonly string[]): Promise<ListRead | undefined> {
  const text = searchText(keys);
  return text === undefined ? undefined : tryReadList(client, FLAGS, [['filter', `query:${text}`]]);
}

/** The tags of the kind that has most: the likeliest to fill several pages. */
async function tagsOfRichestKind(client: TargetClient): Promise<ListRead | undefined> {
  const { values, beyondThePages } = PARAMETERS.getTags.kind;
  const documented = values.filter((kind) => !beyondThePages.some((beyond) => beyond === kind));
  const reads = await Promise.all(documented.map((kind) => tryReadList(client, TAGS, [['kind', kind]])));
  return reads.toSorted((a, b) => tagCount(b) - tagCount(a))[0];
}

function tagCount(read: ListRead): number {
  return listOf(read)?.keys.length ?? 0;
}
