import type { Failure } from '../../failure/failure.ts';
import { DOCUMENTED_KINDS } from '../../listing/documented-kinds.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import { TAGS } from '../../listing/listing.ts';
import { pageMaxOf } from '../../listing/page-max-of.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { List } from '../../listing/read-list.ts';
import { queryInWords } from '../../request/sent-query.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import type { Exchange } from '../../target/exchange.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';

/** Tags that a request lists: all of them, or the first page of a list longer than the contract's largest page. */
export interface TagSet {
  readonly query: Query;
  readonly page: Page;
  readonly tags: ReadonlySet<string>;
  readonly complete: boolean;
}

export async function askTags(context: CheckContext, query: Query): Promise<TagSet> {
  const page = await askPage(context.client, TAGS, [...query, ...pageQuery(TAGS.limitMax, 0)]);
  return { query, page, tags: new Set(page.keys), complete: isWhole(context, page) };
}

/** Whether a first page is the whole list. */
export function isWhole(context: CheckContext, { keys, total }: Page): boolean {
  return total === undefined ? keys.length < pageMaxOf(TAGS, allTags(context)) : keys.length >= total;
}

/** Every tag, as the survey read it; nothing where it could not be read or there is none. */
export function allTags({ survey }: CheckContext): List | undefined {
  const list = listOf(survey.listings[TAGS.operationId].whole);
  return list === undefined || list.keys.length === 0 ? undefined : list;
}

export interface TagsOfKind {
  readonly kind: (typeof DOCUMENTED_KINDS)[number];
  readonly list: List;
}

/** The tags of each kind, as the survey read them. */
export function tagsByKind({ survey }: Pick<CheckContext, 'survey'>): readonly TagsOfKind[] {
  const { byKind } = survey.listings[TAGS.operationId];
  return DOCUMENTED_KINDS.flatMap((kind) => {
    const list = listOf(byKind?.get(kind));
    return list === undefined ? [] : [{ kind, list }];
  });
}

/**
 * The failure of a request that should list exactly `expected`; nothing when it does. What the request lists beyond
 * its first large page is not asked for.
 */
export function otherTags(
  asked: TagSet,
  expected: ReadonlySet<string>,
  evidence: readonly Exchange[] = [],
): Failure[] {
  const odd = [...asked.tags].find((tag) => !expected.has(tag));
  const lost = asked.complete ? [...expected].find((tag) => !asked.tags.has(tag)) : undefined;
  if (odd === undefined && lost === undefined) return [];
  const sent = queryInWords(asked.query);
  const [sentence, wanted, seen] =
    odd === undefined
      ? [`\`${sent}\` leaves out a tag.`, `lists ${lost}`, `leaves out ${lost}`]
      : [`\`${sent}\` lists a tag that it should not.`, `leaves out ${odd}`, `lists ${odd}`];
  return [
    {
      sentence,
      expected: wanted,
      seen,
      exchanges: [asked.page.exchange, ...evidence.slice(0, 3)],
    },
  ];
}

/** Judges a request that should list every tag, as the one without parameters does. */
export async function listsAllTags(context: CheckContext, query: Query): Promise<Outcome> {
  const all = allTags(context);
  if (all === undefined || !all.complete) return notExercised('a tag, and a list of tags that ends');
  return judged(otherTags(await askTags(context, query), new Set(all.keys), firstExchange(all)));
}

/** The failure of a tag that one list has and another should have, too. */
export function notAmong(part: List, whole: List, sentence: string): Failure[] {
  const known = new Set(whole.keys);
  const odd = whole.complete ? part.keys.find((tag) => !known.has(tag)) : undefined;
  if (odd === undefined) return [];
  return [
    {
      sentence,
      expected: `lists ${odd}`,
      seen: `leaves out ${odd}`,
      exchanges: [part, whole].flatMap(firstExchange),
    },
  ];
}
