import type { Failure } from '../../failure/failure.ts';
import { TAGS } from '../../listing/listing.ts';
import { pageOf } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { fewOf } from '../../model/departure.ts';
import { queryInWords } from '../../request/sent-query.ts';
import type { Query } from '../../target/query.ts';
import type { CheckContext } from '../check.ts';
import { momentsOfFlags, writeMoment } from './moments.ts';
import { kindsThatAdd } from './several-kinds.ts';
import { allTags, askTags, otherTags, tagsByKind, type TagSet, type TagsOfKind } from './tag-sets.ts';

/** That so many tags have all changed their kind, or are of archived flags as well, is no accident. */
const TAGS_OF_OTHER_KINDS_MIN = 5;

/** A kind, and a parameter beside it, both of which narrow the list of all tags. */
export interface KindBeside {
  readonly ofKind: TagsOfKind;
  readonly beside: Query;
}

/** The kind with most tags; nothing where `archived=true` leaves out a tag, and so means something else to the target. */
export async function kindAmongArchived(context: CheckContext): Promise<KindBeside | undefined> {
  const [ofKind] = kindsThatAdd(tagsByKind(context));
  const whole = await askTags(context, [['archived', 'true']]);
  const adds = allTags(context)?.keys.every((tag) => whole.tags.has(tag)) ?? false;
  return ofKind === undefined || !adds ? undefined : { ofKind, beside: whole.query };
}

/** The kind and the moment that tell most of each other; nothing without tags, or a moment that `asOf` takes. */
export async function kindAtMoment(context: CheckContext): Promise<KindBeside | undefined> {
  const { earlier, later } = momentsOfFlags(context.survey);
  const wholes = await Promise.all([later, earlier].map((moment) => tagsAsOf(context, moment)));
  const choices = wholes.flatMap((whole) =>
    whole === undefined
      ? []
      : kindsThatAdd(tagsByKind(context)).map((ofKind) => {
          const madeLater = ofKind.list.keys.filter((tag) => !whole.tags.has(tag));
          const telling = Math.min(madeLater.length, tagsOfOtherKinds(context, whole, ofKind).length);
          return { ofKind, beside: whole.query, telling };
        }),
  );
  return choices.toSorted((a, b) => b.telling - a.telling)[0];
}

/** A target may know its history back to some moment, and refuse those before. */
async function tagsAsOf(context: CheckContext, moment: number | undefined): Promise<TagSet | undefined> {
  const asOf = await writeMoment(context, moment);
  if (asOf === undefined) return undefined;
  const query: Query = [['asOf', asOf]];
  const exchange = await context.client.ask(TAGS.operationId, [...query, ...pageQuery(TAGS.limitMax, 0)]);
  return pageOf(TAGS, exchange) === undefined ? undefined : askTags(context, query);
}

export function queryOf({ ofKind, beside }: KindBeside): Query {
  return [['kind', ofKind.kind], ...beside];
}

/** What a kind lists beside another parameter is a part of what that parameter lists alone, and not all of it. */
export async function judgeKindBeside(context: CheckContext, both: KindBeside): Promise<Failure[]> {
  const [whole, part] = await Promise.all([askTags(context, both.beside), askTags(context, queryOf(both))]);
  if (!whole.complete) return [];
  // Which tags of the whole are of the kind is not known, so that none can be missing.
  const strangers = otherTags({ ...part, complete: false }, whole.tags, [whole.page.exchange]);
  const others = tagsOfOtherKinds(context, whole, both.ofKind);
  if (strangers.length > 0 || others.length < TAGS_OF_OTHER_KINDS_MIN) return strangers;
  if (!others.every((tag) => part.tags.has(tag))) return [];
  return [
    {
      sentence: `\`${queryInWords(part.query)}\` lists the tags of all other kinds, too.`,
      expected: `leaves out some of ${fewOf(others)}`,
      seen: 'lists all of them',
      exchanges: [part, whole].map(({ page }) => page.exchange),
    },
  ];
}

/** Tags of a set that are known and, as far as is known, not of the kind; none where a kind was not read to its end. */
function tagsOfOtherKinds(context: CheckContext, whole: TagSet, { list }: TagsOfKind): string[] {
  if (!list.complete) return [];
  const known = new Set(allTags(context)?.keys);
  const ofKind = new Set(list.keys);
  return [...whole.tags].filter((tag) => known.has(tag) && !ofKind.has(tag));
}
