import type { Listing } from '../../listing/listing.ts';
import type { List } from '../../listing/read-list.ts';
import { walk, type Walk } from '../../listing/walk.ts';
import { listOf, type ListRead } from '../../survey/list-read.ts';
import type { CheckContext } from '../check.ts';
import { ThrownFailure } from '../../failure/thrown-failure.ts';

/** A list as the survey read it in large pages, and walks over the same list in small ones. */
export interface PagingEvidence {
  readonly list: List;
  readonly walks: readonly Walk[];
}

/** Small, and without a common divisor with each other or with large pages. */
const LIMITS = [3, 7];
const PAGES_MAX = 24;

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
  return Promise.all(
    surveyedLists(context, listing).map(async (list) => {
      const walks = LIMITS.flatMap((limit) => plannedWalks(list, limit));
      return { list, walks: await Promise.all(walks.map((start) => walk(context.client, listing, start))) };
    }),
  );
}

function readable(read: ListRead): List {
  if ('failure' in read) throw new ThrownFailure(read.failure);
  return read.list;
}

type WalkStart = Parameters<typeof walk>[2];

/** One walk over the list, with room for one page too many; of a long list its beginning and its end. */
function plannedWalks({ query, keys, total }: List, limit: number): WalkStart[] {
  const pageCount = Math.ceil((total ?? keys.length) / limit);
  if (pageCount < PAGES_MAX) return [{ query, limit, startOffset: 0, pagesMax: pageCount + 2 }];
  const half = PAGES_MAX / 2;
  return [
    { query, limit, startOffset: 0, pagesMax: half },
    { query, limit, startOffset: (pageCount - half) * limit, pagesMax: half + 2 },
  ];
}
