import { TAGS } from '../../listing/listing.ts';
import type { Failure } from '../../failure/failure.ts';
import { listOf } from '../../survey/list-read.ts';
import { flagsShown } from '../../survey/flags-shown.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { allTags, askTags, listsAllTags, type TagSet } from './tag-sets.ts';

const base = { level: 'SHOULD', operationId: TAGS.operationId, readsQuery: true } as const;

/** What `archived` promises of tags. Which tags only archived flags of the whole account carry, no answer shows. */
export const archivedTagsChecks: readonly Check[] = [
  {
    ...base,
    id: 'tags/archived/default',
    sentence: 'Without `archived` the tags are those of `archived=false`.',
    requirement: 'tags.archived.default',
    run: (context) => listsAllTags(context, [['archived', 'false']]),
  },
  {
    ...base,
    id: 'tags/archived/adds',
    sentence: '`archived=true` lists the tags of archived flags, too.',
    requirement: 'tags.archived.true',
    run: trueAdds,
  },
];

async function trueAdds(context: CheckContext): Promise<Outcome> {
  const ofArchived = flagsShown(listOf(context.survey.archivedFlags)).flatMap(({ tags = [] }) => tags);
  const byDefault = allTags(context)?.keys ?? [];
  if (ofArchived.length === 0) return notExercised('an archived flag with a tag');
  const [everyKind, ofFlags] = await Promise.all([
    askTags(context, [['archived', 'true']]),
    askTags(context, [
      ['kind', 'flag'],
      ['archived', 'true'],
    ]),
  ]);
  return judged(
    [...lacks(everyKind, [...byDefault, ...ofArchived]), ...lacks(ofFlags, ofArchived)].slice(0, 1),
  );
}

function lacks(asked: TagSet, wanted: readonly string[]): Failure[] {
  const missing = asked.complete ? wanted.find((tag) => !asked.tags.has(tag)) : undefined;
  if (missing === undefined) return [];
  return [
    {
      sentence: '`archived=true` leaves out a tag.',
      expected: `lists ${missing}`,
      seen: `leaves out ${missing}`,
      exchanges: [asked.page.exchange],
    },
  ];
}
