import type { Failure } from '../../failure/failure.ts';
import { fewOf } from '../../model/departure.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { momentsOfFlags, writeMoment } from './moments.ts';
import { allTags, askTags, type TagSet } from './tag-sets.ts';

/** Before there was anything to tag. */
const LONG_AGO_MS = Date.parse('1990-01-01T00:00:00Z');

export async function asOfPast(context: CheckContext): Promise<Outcome> {
  const now = allTags(context);
  const { earlier, later } = momentsOfFlags(context.survey);
  const written = await writeMoment(context, LONG_AGO_MS);
  if (now === undefined || written === undefined) {
    return notExercised('a tag, and a format that `asOf` takes');
  }
  const longAgo = await askTags(context, [['asOf', written]]);
  const [then, since] = await Promise.all(
    [earlier, later].map(async (moment) => {
      const asOf = await writeMoment(context, moment);
      return asOf === undefined ? undefined : askTags(context, [['asOf', asOf]]);
    }),
  );
  return judged([
    ...hasTags(longAgo),
    ...(then === undefined || since === undefined ? [] : flickers(then, since, new Set(now.keys))),
  ]);
}

function hasTags({ page, query }: TagSet): Failure[] {
  if (page.keys.length === 0) return [];
  return [
    {
      sentence: 'There are tags long ago.',
      expected: `no tags for asOf=${query[0]?.[1]}`,
      seen: page.keys.slice(0, 5).join(', '),
      exchanges: [page.exchange],
    },
  ];
}

/** A tag or two may be out of use for a while; that most of those of then and of now were is a fault of the history. */
function flickers(then: TagSet, since: TagSet, now: ReadonlySet<string>): Failure[] {
  const lasting = [...then.tags].filter((tag) => now.has(tag));
  const missing = since.complete ? lasting.filter((tag) => !since.tags.has(tag)) : [];
  if (missing.length <= lasting.length / 2) return [];
  return [
    {
      sentence: 'Most tags of an earlier moment and of now are missing at a moment in between.',
      expected: `lists ${fewOf(missing)} for asOf=${since.query[0]?.[1]}`,
      seen: `leaves out ${fewOf(missing)}`,
      exchanges: [then.page.exchange, since.page.exchange],
    },
  ];
}
