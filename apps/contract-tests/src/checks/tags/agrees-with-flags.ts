import type { Failure } from '../../failure/failure.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import { FLAGS } from '../../listing/listing.ts';
import type { List } from '../../listing/read-list.ts';
import type { Flag } from '../../model/flag.ts';
import { listOf } from '../../survey/list-read.ts';
import { flagsShown } from '../../survey/flags-shown.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { tagsByKind } from './tag-sets.ts';

/** Looks for the tags that flags carry among those of `kind=flag`. */
export async function agreesWithFlags(context: CheckContext): Promise<Outcome> {
  const flags = listOf(context.survey.listings[FLAGS.operationId].whole);
  const ofFlags = tagsByKind(context).find(({ kind }) => kind === 'flag')?.list;
  const carriers = flagsShown(flags).filter(({ tags = [] }) => tags.length > 0);
  if (flags === undefined || carriers.length === 0) return notExercised('a flag with a tag');
  if (ofFlags === undefined || !ofFlags.complete) return notExercised('a whole list of the tags of flags');
  return judged(missingTag(flags, ofFlags, carriers));
}

function missingTag(flags: List, ofFlags: List, carriers: readonly Flag[]): Failure[] {
  const listed = new Set(ofFlags.keys);
  const [missing] = carriers.flatMap(({ key, tags = [] }) =>
    tags.filter((tag) => !listed.has(tag)).map((tag) => ({ tag, key })),
  );
  if (missing === undefined) return [];
  const page = flags.pages.find(({ keys }) => keys.includes(missing.key));
  return [
    {
      sentence: 'A tag on a flag is not listed for `kind=flag`.',
      expected: `lists ${missing.tag}, as on ${missing.key}`,
      seen: `leaves out ${missing.tag}`,
      exchanges: [...firstExchange(ofFlags), ...(page === undefined ? [] : [page.exchange])],
    },
  ];
}
