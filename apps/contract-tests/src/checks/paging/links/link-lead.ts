import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../../failure/failure.ts';
import { linkUrl } from '../../../listing/follow-link.ts';
import type { Listing } from '../../../listing/listing.ts';
import type { Page } from '../../../listing/page.ts';
import type { Walk } from '../../../listing/walk.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { followLinks, isFailure, offsetByName, PAGING_LINKS, type PagingLink } from './followed-links.ts';
import { listLength } from '../list-length.ts';
import { gatherPagingEvidence, type PagingEvidence } from '../paging-evidence.ts';
import { offsetOf } from '../walk-laws.ts';

/** A link, and where in the list its name says that it leads. */
interface NamedLink {
  readonly name: PagingLink;
  readonly from: Page;
  readonly offset: number;
}

/** Follows the links of the pages of walks, and looks at what they answer, not at how they are spelled. */
export async function linksLead(context: CheckContext, listing: Listing): Promise<Outcome> {
  const evidence = await gatherPagingEvidence(context, listing);
  const links = evidence.map((each) => ({ each, links: chosenLinks(context, each) }));
  if (links.every((chosen) => chosen.links.length === 0)) {
    return notExercised(`pages of ${listing.name} with paging links`);
  }
  const failures = await Promise.all(
    links.flatMap(({ each, links: chosen }) => chosen.map((link) => judgeLink(context, listing, each, link))),
  );
  return judged(oneOfEach(failures.filter((failure) => failure !== undefined)));
}

/** All links to pages that the walks came by, and of each walk the others from one page: they cost a request each. */
function chosenLinks({ client }: CheckContext, { list, walks }: PagingEvidence): NamedLink[] {
  const length = listLength(list);
  const known = new Set(walks.flatMap(({ pages }) => pages.map(({ exchange }) => exchange.request.url.href)));
  return walks.flatMap((walk) =>
    walk.pages.flatMap((from, index) => {
      const start = offsetOf(walk, index);
      // What `prev` means beyond the end is open.
      if (length !== undefined && start >= length) return [];
      return PAGING_LINKS.flatMap((name) => {
        const href = from.links[name];
        if (href === undefined) return [];
        const isKnown = known.has(linkUrl(client, from, href)?.href ?? '');
        const offset = offsetByName(name, start, walk.limit, length);
        if (offset === undefined || !(isKnown || isSecondOrOnly(walk, index))) return [];
        // Where a walk does not begin on a page's boundary, the last page may be counted from either.
        if (name === 'last' && start % walk.limit !== 0) return [];
        return [{ name, from, offset }];
      });
    }),
  );
}

function isSecondOrOnly({ pages }: Walk, index: number): boolean {
  return pages.length === 1 || index === 1;
}

async function judgeLink(
  { client }: CheckContext,
  listing: Listing,
  evidence: PagingEvidence,
  { name, from, offset }: NamedLink,
): Promise<Failure | undefined> {
  const [followed] = await followLinks(client, listing, from, [name]);
  if (followed === undefined) return undefined;
  if (isFailure(followed.to)) return followed.to;
  const expected = itemsFrom(evidence, offset);
  if (expected === undefined) return undefined;
  // A link that loses the limit leads to a page of another size, which may begin in the right place all the same.
  const wanted = expected.slice(0, Math.max(1, followed.to.keys.length));
  const seen = followed.to.keys.slice(0, expected.length);
  if (isDeepStrictEqual(seen, wanted)) return undefined;
  return {
    sentence: `The link \`${name}\` does not lead to the page that its name says.`,
    expected: `the page that begins with ${wanted[0] ?? 'no item'}, at index ${offset}`,
    seen: `${followed.to.keys.slice(0, 3).join(', ') || 'no items'} at ${from.links[name]}`,
    exchanges: [from.exchange, followed.to.exchange],
  };
}

/** The keys from an index on, as far as the list or a walk over its end knows them. */
function itemsFrom({ list, walks }: PagingEvidence, offset: number): readonly string[] | undefined {
  if (list.complete || offset < list.keys.length) return list.keys.slice(offset);
  const pages = walks.flatMap((walk) =>
    walk.pages.map((page, index) => ({ page, start: offsetOf(walk, index) })),
  );
  return pages.find(({ start }) => start === offset)?.page.keys;
}

/** One link that is wrong is wrong on every page. */
function oneOfEach(failures: readonly Failure[]): Failure[] {
  return [
    ...new Map(failures.toReversed().map((failure) => [failure.sentence, failure])).values(),
  ].toReversed();
}
