import type { Listing } from '../../listing/listing.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { List } from '../../listing/read-list.ts';
import { listLength } from './list-length.ts';
import { walk, type Walk } from '../../listing/walk.ts';
import { listOf, type ListRead } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import type { CheckContext } from '../check.ts';
import { ThrownFailure } from '../../failure/thrown-failure.ts';

/** A list as the survey read it in large pages, and walks over the same list in small ones. */
export interface PagingEvidence {
  readonly list: List;
  readonly walks: readonly Walk[];
}

/** Small, and without a common divisor with each other or with large pages. */
const SMALL_LIMIT = 3;
const LIMIT = 7;
/** A page that begins between the pages of any walk, and nearer to the beginning of the list than its limit. */
const BETWEEN = { limit: 5, startOffset: 2, pagesMax: 1 } as const;
/** A longer walk is cut to the beginning and the end of the list; the smaller its pages, the sooner. */
const PAGES_MAX = 24;
const SMALL_PAGES_MAX = 6;

/** The lists whose paging is judged: the whole one, and one that a parameter narrows. */
export function surveyedLists({ survey }: CheckContext, { operationId }: Listing): readonly List[] {
  const { whole, narrowed } = survey.listings[operationId];
  // A narrowed list that was refused is told by the check of valid requests, and says nothing of paging.
  return [readable(whole), ...[listOf(narrowed)].filter((list) => list !== undefined)];
}

/** Walks are asked once and then remembered by the client, so every check may gather them for itself. */
export async function gatherPagingEvidence(
  context: CheckContext,
  listing: Listing,
): Promise<PagingEvidence[]> {
  const [whole, narrowed] = surveyedLists(context, listing);
  const planned = [
    ...(whole === undefined ? [] : [{ list: whole, starts: wholeListWalks(whole) }]),
    ...(narrowed === undefined ? [] : [{ list: narrowed, starts: narrowedListWalks(narrowed) }]),
  ];
  return Promise.all(
    planned.map(async ({ list, starts }) => ({
      list,
      walks: await Promise.all(
        starts.map((start) => walk(context.client, listing, { query: list.query, ...start })),
      ),
    })),
  );
}

/** The last page that a walk over the list comes by. */
export function lastPageOf(list: List): Query {
  return pageQuery(LIMIT, Math.max(0, Math.ceil(sizeOf(list) / LIMIT) - 1) * LIMIT);
}

function readable(read: ListRead): List {
  if ('failure' in read) throw new ThrownFailure(read.failure);
  return read.list;
}

type WalkStart = Omit<Parameters<typeof walk>[2], 'query'>;

function wholeListWalks(list: List): WalkStart[] {
  return [
    ...walksOver(list, SMALL_LIMIT, SMALL_PAGES_MAX),
    ...walksOver(list, LIMIT, PAGES_MAX),
    ...walkOverTheLastItems(list),
    ...(sizeOf(list) > BETWEEN.startOffset ? [BETWEEN] : []),
    ...pageBeyondTheEnd(list),
  ];
}

function narrowedListWalks(list: List): WalkStart[] {
  const limit = sizeOf(list) > 2 * LIMIT ? LIMIT : SMALL_LIMIT;
  return [...walksOver(list, limit, PAGES_MAX), ...pageBeyondTheEnd(list)];
}

/** One walk over the list, with room for one page too many; of a long list its beginning and its end. */
function walksOver(list: List, limit: number, pagesMax: number): WalkStart[] {
  const pageCount = Math.ceil(sizeOf(list) / limit);
  if (pageCount < pagesMax) return [{ limit, startOffset: 0, pagesMax: pageCount + 2 }];
  const half = pagesMax / 2;
  return [
    { limit, startOffset: 0, pagesMax: half },
    { limit, startOffset: (pageCount - half) * limit, pagesMax: half + 2 },
  ];
}

/** Pages of one item are where an index that is off by one shows first. */
function walkOverTheLastItems(list: List): WalkStart[] {
  const length = listLength(list) ?? 0;
  return length < 2 ? [] : [{ limit: 1, startOffset: length - 2, pagesMax: 4 }];
}

function pageBeyondTheEnd(list: List): WalkStart[] {
  const length = listLength(list) ?? 0;
  return length === 0 ? [] : [{ ...BETWEEN, startOffset: length }];
}

function sizeOf({ total, keys }: List): number {
  return total ?? keys.length;
}
