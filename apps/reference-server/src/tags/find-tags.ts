import type { ListAnswer } from '../paging/list-body.ts';
import type { PageWindow } from '../paging/page-links.ts';
import { totalFromPage } from '../paging/total-from-page.ts';
import type { Snapshot } from '../source.ts';
import { matchTags } from './match-tags.ts';
import type { TagsValues } from './tags-values.ts';

/** What decides which tags are listed. */
export interface TagsQuestion {
  readonly values: TagsValues;
  /** When they are to have been used; undefined is now. */
  readonly pastMoment: number | undefined;
}

/**
 * Reads a page of tags from the database.
 *
 * @param knownTotal the number of tags on all pages, if it is known
 */
export async function findTags(
  { store }: Snapshot,
  { values, pastMoment }: TagsQuestion,
  window: PageWindow,
  knownTotal?: number,
): Promise<ListAnswer> {
  const matching = matchTags(store, values, pastMoment);
  const tags = await matching
    .select('tag.tag')
    .orderBy('tag.tag')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  const items = tags.map(({ tag }) => Buffer.from(JSON.stringify(tag)));
  const totalCount = knownTotal ?? totalFromPage(items.length, window);
  if (totalCount !== undefined) return { items, totalCount };
  const counted = matching.select(({ fn }) => fn.countAll<number>().as('totalCount'));
  return { items, ...(await counted.executeTakeFirstOrThrow()) };
}
