import type { Failure } from '../../../failure/failure.ts';
import type { Page } from '../../../listing/page.ts';
import { listLength } from '../list-length.ts';
import type { PagingEvidence } from '../paging-evidence.ts';
import { offsetOf, pageFailure } from '../walk-laws.ts';

export function firstAndPrev({ walks }: PagingEvidence): Failure[] {
  return walks.flatMap((walk) =>
    walk.pages.flatMap((page, index) => {
      const judge = offsetOf(walk, index) > 0 ? promised : absent;
      return ['first', 'prev'].flatMap((name) => judge(page, name));
    }),
  );
}

export function nextUntilTheEnd({ list, walks }: PagingEvidence): Failure[] {
  const length = listLength(list);
  if (length === undefined) return [];
  return walks.flatMap((walk) =>
    walk.pages.flatMap((page, index) => {
      const judge = offsetOf(walk, index) + walk.limit < length ? promised : absent;
      return judge(page, 'next');
    }),
  );
}

export function noLastOnTheLastPage({ list, walks }: PagingEvidence): Failure[] {
  const length = listLength(list);
  if (length === undefined) return [];
  return walks.flatMap((walk) =>
    walk.pages
      .filter((_, index) => {
        const end = offsetOf(walk, index) + walk.limit;
        return end >= length && end < length + walk.limit;
      })
      .flatMap((page) => absent(page, 'last')),
  );
}

export function lastUntilTheEnd({ list, walks }: PagingEvidence): Failure[] {
  const length = listLength(list);
  if (length === undefined) return [];
  return walks.flatMap((walk) =>
    walk.pages
      .filter((_, index) => offsetOf(walk, index) + walk.limit < length)
      .flatMap((page) => promised(page, 'last')),
  );
}

/** Two pages after the last one are one too many even for a target that marks the end by an empty page. */
export function walkEnds({ list, walks }: PagingEvidence): Failure[] {
  const length = listLength(list);
  if (length === undefined) return [];
  return walks.flatMap((walk) => {
    const last = walk.pages.at(-1);
    if (walk.ended || last === undefined) return [];
    if (offsetOf(walk, walk.pages.length - 1) < length + walk.limit || last.links['next'] === undefined) {
      return [];
    }
    return [
      pageFailure(last, 'Following `next` does not come to an end.', 'no link `next`', last.links['next']),
    ];
  });
}

function promised(page: Page, name: string): Failure[] {
  if (page.links[name] !== undefined) return [];
  const names = Object.keys(page.links).join(', ') || 'no links';
  return [pageFailure(page, `The link \`${name}\` is missing.`, `_links.${name}`, `_links with ${names}`)];
}

function absent(page: Page, name: string): Failure[] {
  const href = page.links[name];
  if (href === undefined) return [];
  const sentence = `The link \`${name}\` names a page that does not exist.`;
  return [pageFailure(page, sentence, `no _links.${name}`, href)];
}
