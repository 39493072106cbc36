import { firstExchange } from '../../listing/first-exchange.ts';
import type { Page } from '../../listing/page.ts';
import type { List } from '../../listing/read-list.ts';
import type { Walk } from '../../listing/walk.ts';
import type { Failure } from '../../failure/failure.ts';
import { listLength } from './list-length.ts';
import type { PagingEvidence } from './paging-evidence.ts';

/** The index in the whole list of the first item of a page of a walk. */
export function offsetOf(walk: Walk, pageIndex: number): number {
  return walk.startOffset + pageIndex * walk.limit;
}

export function listHasTotal({ list: { keys, pages, total, complete } }: PagingEvidence): Failure[] {
  if (!complete || total === undefined || keys.length === total) return [];
  return [
    {
      sentence: '`totalCount` is not the number of items that the pages hold.',
      expected: `${total} items, as \`totalCount\` says`,
      seen: `${keys.length} items in all`,
      exchanges: ends(pages),
    },
  ];
}

export function totalIsStable({ list, walks }: PagingEvidence): Failure[] {
  const odd = [...list.pages, ...walks.flatMap(({ pages }) => pages)].find(
    ({ total }) => total !== list.total,
  );
  if (odd === undefined) return [];
  return [
    {
      sentence: '`totalCount` is another on another page of the same list.',
      expected: `${list.total}, as on the first page`,
      seen: String(odd.total ?? 'no totalCount'),
      exchanges: [...firstExchange(list), odd.exchange],
    },
  ];
}

export function pagesJoin({ list, walks }: PagingEvidence): Failure[] {
  return walks.flatMap((walk) => {
    const joined = walk.pages.flatMap(({ keys }) => keys);
    const expected = list.keys.slice(walk.startOffset, walk.startOffset + joined.length);
    // Beyond what the survey read, nothing says what should be there.
    const comparable = list.complete ? joined : joined.slice(0, expected.length);
    const at = comparable.findIndex((key, index) => key !== expected[index]);
    if (at !== -1) return [differs(list, walk, at, expected[at], comparable[at])];
    const missing = list.complete && walk.ended ? list.keys[walk.startOffset + joined.length] : undefined;
    return missing === undefined ? [] : [differs(list, walk, joined.length, missing, undefined)];
  });
}

function differs(
  list: List,
  walk: Walk,
  at: number,
  expected: string | undefined,
  seen: string | undefined,
): Failure {
  const pageIndex = pageHolding(walk, at);
  const index = walk.startOffset + at;
  return {
    sentence: `The pages of a walk with limit=${walk.limit} do not join to the whole list.`,
    expected:
      expected === undefined ? `the end of the list at index ${index}` : `${expected} at index ${index}`,
    seen: seen ?? 'the end of the walk',
    exchanges: [
      ...walk.pages.slice(Math.max(0, pageIndex - 1), pageIndex + 1).map(({ exchange }) => exchange),
      ...firstExchange(list),
    ],
  };
}

function pageHolding({ pages }: Walk, at: number): number {
  let before = 0;
  const found = pages.findIndex(({ keys }) => (before += keys.length) > at);
  return found === -1 ? pages.length - 1 : found;
}

export function pagesAreFull({ list, walks }: PagingEvidence): Failure[] {
  const length = listLength(list);
  if (length === undefined) return [];
  return walks.flatMap((walk) =>
    walk.pages.flatMap((page, index) => {
      const expected = Math.min(walk.limit, Math.max(0, length - offsetOf(walk, index)));
      if (page.keys.length === expected) return [];
      return [
        pageFailure(
          page,
          'A page does not hold as many items as it should.',
          `${expected} items`,
          `${page.keys.length}`,
        ),
      ];
    }),
  );
}

export function pageFailure(page: Page, sentence: string, expected: string, seen: string): Failure {
  return { sentence, expected, seen, exchanges: [page.exchange] };
}

function ends(pages: readonly Page[]): Failure['exchanges'] {
  const last = pages.at(-1);
  return pages.filter((page) => page === pages[0] || page === last).map(({ exchange }) => exchange);
}
