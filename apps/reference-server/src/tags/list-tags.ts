import type { ListAnswer } from '../paging/list-body.ts';
import type { PageWindow } from '../paging/page-links.ts';
import type { Snapshot } from '../source.ts';
import { checkPast } from './check-past.ts';
import { findTags } from './find-tags.ts';
import { parseMoment } from './parse-moment.ts';
import { recallTags } from './recall-tags.ts';
import type { TagsValues } from './tags-values.ts';

/** Answers `GET /api/v2/tags`. */
export async function listTags(
  snapshot: Snapshot,
  values: TagsValues,
  window: PageWindow,
): Promise<ListAnswer> {
  const moment = values.asOf === undefined ? undefined : parseMoment(values.asOf);
  if (moment === undefined || moment >= snapshot.now()) return recallTags(snapshot, values, window);
  await checkPast(snapshot.store);
  return findTags(snapshot, { values, pastMoment: moment }, window);
}
