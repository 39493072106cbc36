import type { Failure } from '../../failure/failure.ts';
import { TAGS } from '../../listing/listing.ts';
import type { Query } from '../../target/query.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { momentsOfFlags, writeMoment } from './moments.ts';
import { kindsThatAdd } from './several-kinds.ts';
import { allTags, askTags, otherTags, tagsByKind } from './tag-sets.ts';

/** A prefix halves lists that other parameters made: all of them hold together. */
export const tagParametersCheck: Check = {
  id: 'tags/parameters/combine',
  level: 'MUST',
  sentence: 'A tag is listed when all the parameters that are sent hold for it.',
  requirement: 'tags.parameters.combine',
  operationId: TAGS.operationId,
  readsQuery: true,
  run: combine,
};

async function combine(context: CheckContext): Promise<Outcome> {
  const kinds = kindsThatAdd(tagsByKind(context)).map(({ kind }) => ['kind', kind] as const);
  const moment = await writeMoment(context, momentsOfFlags(context.survey).later);
  const bases: Query[] = [
    ...(kinds.length > 1 ? [kinds.slice(1, 2), kinds.slice(0, 2)] : []),
    [...kinds.slice(0, 1), ['archived', 'true']],
    ...(moment === undefined ? [] : [[['asOf', moment]] as const]),
  ];
  const byDefault = allTags(context)?.keys ?? [];
  const judgements = await Promise.all(bases.map((query) => judgePrefix(context, query, byDefault)));
  const exercised = judgements.filter((failures) => failures !== undefined);
  if (exercised.length === 0) return notExercised('two tags with different beginnings');
  return judged(exercised.flat().slice(0, 2));
}

/** Nothing where all tags of the list begin alike, or the list is too long to know. */
async function judgePrefix(
  context: CheckContext,
  query: Query,
  byDefault: readonly string[],
): Promise<Failure[] | undefined> {
  const whole = await askTags(context, query);
  const prefix = tellingPrefix(whole.page.keys, byDefault);
  if (prefix === undefined || !whole.complete) return undefined;
  const expected = whole.page.keys.filter((tag) => tag.startsWith(prefix));
  return otherTags(await askTags(context, [...query, ['pre', prefix]]), new Set(expected), [
    whole.page.exchange,
  ]);
}

/** The letter that begins some of the tags, not all, and most tags in which the list differs from the unnarrowed one. */
function tellingPrefix(tags: readonly string[], byDefault: readonly string[]): string | undefined {
  const [narrowed, unnarrowed] = [new Set(tags), new Set(byDefault)];
  const differing = [
    ...tags.filter((tag) => !unnarrowed.has(tag)),
    ...byDefault.filter((tag) => !narrowed.has(tag)),
  ];
  return [...new Set(tags.flatMap((tag) => Array.from(tag).slice(0, 1)))]
    .filter((letter) => count(tags, letter) < tags.length)
    .toSorted((a, b) => count(differing, b) - count(differing, a))[0];
}

function count(tags: readonly string[], letter: string): number {
  return tags.filter((tag) => tag.startsWith(letter)).length;
}
