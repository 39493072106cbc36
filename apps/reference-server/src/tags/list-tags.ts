import type { ListAnswer } from '../paging/list-body.ts';
import type { PageWindow } from '../paging/page-links.ts';
import type { Snapshot } from '../source.ts';
import { matchTags } from './match-tags.ts';
import { parseMoment } from './parse-moment.ts';
import type { TagsValues } from './tags-values.ts';

/** Answers `GET /api/v2/tags`. */
export async function listTags(
  { store, now }: Snapshot,
  values: TagsValues,
  window: PageWindow,
): Promise<ListAnswer> {
  const moment = values.asOf === undefined ? undefined : parseMoment(values.asOf);
  const isPast = moment !== undefined && moment < now();
  const matching = matchTags(store, values, isPast ? moment : undefined);
  const tags = await matching
    .select('tag')
    .distinct()
    .orderBy('tag')
    .limit(window.limit)
    .offset(window.offset)
    .execute();
  const { totalCount } = await matching
    .select(({ fn }) => fn.count<number>('tag').distinct().as('totalCount'))
    .executeTakeFirstOrThrow();
  return { items: tags.map(({ tag }) => JSON.stringify(tag)), totalCount };
}
