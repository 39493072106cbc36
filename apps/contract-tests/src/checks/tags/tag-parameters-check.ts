import type { Failure } from '../../failure/failure.ts';
import { TAGS } from '../../listing/listing.ts';
import type { Query } from '../../target/query.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { judgeKindBeside, kindAmongArchived, kindAtMoment, queryOf } from './kinds-beside.ts';
import { kindsThatAdd } from './several-kinds.ts';
import { allTags, askTags, otherTags, tagsByKind } from './tag-sets.ts';

/** A kind narrows what another parameter lists, and a prefix halves lists that others made: all hold together. */
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
  const [amongArchived, atMoment] = await Promise.all([kindAmongArchived(context), kindAtMoment(context)]);
  const besides = [amongArchived, atMoment].filter((beside) => beside !== undefined);
  const bases: Query[] = [
    ...(kinds.length > 1 ? [kinds.slice(0, 2)] : []),
    [...kinds.slice(0, 1), ['archived', 'true']],
  ];
  const byDefault = allTags(context)?.keys ?? [];
  const [ofKinds, ofPrefixes] = await Promise.all([
    Promise.all(besides.map((beside) => judgeKindBeside(context, beside))),
    Promise.all([
      ...bases.map((query) => judgePrefix(context, query, byDefault)),
      ...(atMoment === undefined ? [] : [judgePrefix(context, queryOf(atMoment), atMoment.ofKind.list.keys)]),
    ]),
  ]);
  const failures = [...ofKinds, ...ofPrefixes].flatMap((each) => each ?? []);
  const isExercised = ofPrefixes.some((each) => each !== undefined);
  if (failures.length === 0 && !isExercised) return notExercised('two tags with different beginnings');
  return judged(failures.slice(0, 2));
}

/** Nothing where all tags of the list begin alike, or the list is too long to know. */
async function judgePrefix(
  context: CheckContext,
  query: Query,
  unnarrowed: readonly string[],
): Promise<Failure[] | undefined> {
  const whole = await askTags(context, query);
  const prefix = tellingPrefix(whole.page.keys, unnarrowed);
  if (prefix === undefined || !whole.complete) return undefined;
  const expected = whole.page.keys.filter((tag) => tag.startsWith(prefix));
  return otherTags(await askTags(context, [...query, ['pre', prefix]]), new Set(expected), [
    whole.page.exchange,
  ]);
}

/** The letter that begins some of the tags, not all, and most tags in which the list differs from the unnarrowed one. */
function tellingPrefix(tags: readonly string[], unnarrowed: readonly string[]): string | undefined {
  const [listed, before] = [new Set(tags), new Set(unnarrowed)];
  const differing = [
    ...tags.filter((tag) => !before.has(tag)),
    ...unnarrowed.filter((tag) => !listed.has(tag)),
  ];
  return [...new Set(tags.flatMap((tag) => Array.from(tag).slice(0, 1)))]
    .filter((letter) => count(tags, letter) < tags.length)
    .toSorted((a, b) => count(differing, b) - count(differing, a))[0];
}

function count(tags: readonly string[], letter: string): number {
  return tags.filter((tag) => tag.startsWith(letter)).length;
}
