import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from '../../failure/failure.ts';
import { TAGS } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { answerOf } from '../../target/exchange.ts';
import { judged, notExercised, PASSED, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { allTags, askTags, otherTags } from './tag-sets.ts';
import { writeMoment } from './moments.ts';

/** A `Date` is cut to the second, so that what was made within it lies ahead of it. */
const SECOND_MS = 1_100;

/** Asks for the tags of the target's own present, as its header `Date` tells it. */
export async function asOfNow(context: CheckContext): Promise<Outcome> {
  const page = allTags(context)?.pages[0];
  if (page === undefined) return nothingListed(context, TAGS);
  const failures = await judgePresent(context, page);
  if (failures === undefined) return notExercised('a header `Date`, and a format that `asOf` takes');
  if (failures.length === 0) return PASSED;
  await sleep(SECOND_MS);
  const now = await askPage(context.client, TAGS, pageQuery(TAGS.limitMax, 0), { afresh: true });
  return judged((await judgePresent(context, now)) ?? failures);
}

async function judgePresent(context: CheckContext, page: Page): Promise<Failure[] | undefined> {
  const moment = Date.parse(answerOf(page.exchange)?.headers['date'] ?? '');
  const written = Number.isNaN(moment) ? undefined : await writeMoment(context, moment);
  if (written === undefined) return undefined;
  const asked = await askTags(context, [['asOf', written]]);
  // Of a longer list the first page alone is compared.
  return otherTags(asked, new Set(page.keys), [page.exchange]);
}
