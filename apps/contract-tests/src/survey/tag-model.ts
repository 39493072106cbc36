import { TAGS } from '../listing/listing.ts';
import { pageMaxOf } from '../listing/page-max-of.ts';
import { tagListId, type TagModel } from '../model/tag-model.ts';
import { listOf, type ListRead } from './list-read.ts';
import type { Survey } from './survey.ts';

/** What the survey read of the tags to the end: of all kinds, and of each kind. */
export function tagModel({ listings }: Survey): TagModel {
  const { whole, byKind } = listings[TAGS.operationId];
  const kinds = [...(byKind ?? [])].map(([kind, read]) => [tagListId(kind, undefined), read] as const);
  const reads: (readonly [string, ListRead])[] = [[tagListId(undefined, undefined), whole], ...kinds];
  const complete = reads.flatMap(([id, read]) => {
    const list = listOf(read);
    return list?.complete === true ? [[id, list.keys] as const] : [];
  });
  return { lists: new Map(complete), pageMax: pageMaxOf(TAGS, listOf(whole)) };
}
