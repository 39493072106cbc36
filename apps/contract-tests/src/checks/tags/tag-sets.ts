import type { Failure } from '../../failure/failure.ts';
import { DOCUMENTED_KINDS } from '../../listing/documented-kinds.ts';
import { TAGS } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { pageQuery, type List } from '../../listing/read-list.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import type { CheckContext } from '../check.ts';

/** Tags that a request lists: all of them, or the first page of a list longer than the contract's largest page. */
export interface TagSet {
  readonly query: Query;
  readonly page: Page;
  readonly tags: ReadonlySet<string>;
  readonly complete: boolean;
}

export async function askTags(context: CheckContext, query: Query): Promise<TagSet> {
  const page = await askPage(context.client, TAGS, [...query, ...pageQuery(TAGS.limitMax, 0)]);
  const complete =
    page.total === undefined ? page.keys.length < largestPage(context) : page.keys.length >= page.total;
  return { query, page, tags: new Set(page.keys), complete };
}

/** A server may cut a large `limit` down: then the first of several pages tells to how much. */
function largestPage(context: CheckContext): number {
  const [first, second] = allTags(context)?.pages ?? [];
  return first === undefined || second === undefined || second.keys.length === 0
    ? TAGS.limitMax
    : first.keys.length;
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
  evidence: readonly Page[] = [],
): Failure[] {
  const odd = [...asked.tags].find((tag) => !expected.has(tag));
  const lost = asked.complete ? [...expected].find((tag) => !asked.tags.has(tag)) : undefined;
  if (odd === undefined && lost === undefined) return [];
  const sent = asked.query.map(([name, value]) => `${name}=${value}`).join('&');
  const [sentence, wanted, seen] =
    odd === undefined
      ? [`\`${sent}\` leaves out a tag.`, lost ?? '', 'a list without it']
      : [`\`${sent}\` lists a tag that it should not.`, `a list without ${odd}`, odd];
  return [
    {
      sentence,
      expected: wanted,
      seen,
      exchanges: [asked.page, ...evidence.slice(0, 3)].map(({ exchange }) => exchange),
    },
  ];
}

/** The failure of a tag that one list has and another should have, too. */
export function notAmong(part: List, whole: List, sentence: string): Failure[] {
  const known = new Set(whole.keys);
  const odd = whole.complete ? part.keys.find((tag) => !known.has(tag)) : undefined;
  if (odd === undefined) return [];
  const exchanges = [...part.pages.slice(0, 1), ...whole.pages.slice(0, 1)].map(({ exchange }) => exchange);
  return [{ sentence, expected: odd, seen: 'a list without it', exchanges }];
}
