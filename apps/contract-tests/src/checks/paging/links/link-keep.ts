import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../../failure/failure.ts';
import type { Listing } from '../../../listing/listing.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import {
  followLinks,
  isFailure,
  offsetByName,
  PAGING_LINKS,
  type FollowedLink,
  type PagingLink,
} from './followed-links.ts';
import { gatherLinkCases, type LinkCase } from './link-cases.ts';

type CaseLaw = (linkCase: LinkCase, link: FollowedLink) => Failure | undefined;

/** Following a link gives what the same query gives with that offset: the same items of the same list. */
export function linksKeepSelection(context: CheckContext, listing: Listing): Promise<Outcome> {
  return judgeCases(context, listing, keepsSelection);
}

/** … showing the same of each item, and as many. */
export function linksKeepProjection(context: CheckContext, listing: Listing): Promise<Outcome> {
  return judgeCases(context, listing, keepsProjection);
}

async function judgeCases(context: CheckContext, listing: Listing, law: CaseLaw): Promise<Outcome> {
  const cases = await gatherLinkCases(context, listing);
  const links = await Promise.all(
    cases.map(async (linkCase, index) => {
      const names = index === 0 ? PAGING_LINKS : oneOf(linkCase, index);
      return (await followLinks(context.client, listing, linkCase.page, names)).map((link) => ({
        linkCase,
        link,
      }));
    }),
  );
  if (links.flat().length === 0) {
    return notExercised(`links between pages of ${listing.name} that are narrowed`);
  }
  // One link of each list shows what all of them lose.
  return judged(
    links
      .flatMap((ofCase) => ofCase.flatMap(({ linkCase, link }) => law(linkCase, link) ?? []).slice(0, 1))
      .slice(0, 3),
  );
}

/** What the links of a list lose, one of them shows; of the list with most parameters all are followed. */
function oneOf({ page }: LinkCase, index: number): readonly PagingLink[] {
  const preferred: readonly PagingLink[] = index % 2 === 0 ? ['prev', 'next'] : ['next', 'prev'];
  return preferred.filter((name) => page.links[name] !== undefined).slice(0, 1);
}

function keepsSelection(linkCase: LinkCase, link: FollowedLink): Failure | undefined {
  const { to, name, from } = link;
  if (isFailure(to)) return to;
  const { beginning } = linkCase;
  const expected = expectedItems(linkCase, link);
  if (expected === undefined) return undefined;
  const wanted = expected.keys.slice(0, Math.max(1, to.keys.length));
  const seen = to.keys.slice(0, expected.keys.length);
  const sameTotal = to.total === beginning.total || to.total === undefined || beginning.total === undefined;
  if (isDeepStrictEqual(seen, wanted) && sameTotal) return undefined;
  return {
    sentence: `The link \`${name}\` leads into another list than the one that was asked for.`,
    expected: `${wanted.join(', ') || 'no items'}; totalCount ${beginning.total}`,
    seen: `${seen.join(', ') || 'no items'}; totalCount ${to.total}, at ${from.links[name]}`,
    exchanges: [from.exchange, to.exchange, beginning.exchange],
  };
}

function keepsProjection(linkCase: LinkCase, link: FollowedLink): Failure | undefined {
  const { to, name, from } = link;
  const expected = expectedItems(linkCase, link);
  // A link into another list is told by the law about that.
  if (isFailure(to) || expected === undefined || keepsSelection(linkCase, link) !== undefined) {
    return undefined;
  }
  const { beginning, limit } = linkCase;
  const wanted = expected.items.slice(0, limit);
  const at = to.items.findIndex((item, index) => !isDeepStrictEqual(item, wanted[index]));
  if (to.items.length === wanted.length && at === -1) return undefined;
  const sameSize = to.items.length === wanted.length;
  return {
    sentence: `The link \`${name}\` ${sameSize ? 'does not show what was asked for' : 'loses the `limit`'}.`,
    expected: sameSize ? `${to.keys[at]} as the list shows it` : `${wanted.length} items`,
    seen: `${sameSize ? `${to.keys[at]} with other fields` : `${to.items.length} items`}, at ${from.links[name]}`,
    exchanges: [from.exchange, to.exchange, beginning.exchange],
  };
}

interface ExpectedItems {
  readonly keys: readonly string[];
  readonly items: readonly unknown[];
}

/** What the list holds from the offset that the link names, or failing that, from the one that its name says. */
function expectedItems(
  { beginning, limit }: LinkCase,
  { name, offset }: FollowedLink,
): ExpectedItems | undefined {
  const { keys, items, total, links } = beginning;
  const from = offset ?? offsetByName(name, limit, limit, total);
  const complete = total === undefined ? links['next'] === undefined : total === keys.length;
  if (from === undefined || (!complete && from + limit > keys.length)) return undefined;
  return { keys: keys.slice(from), items: items.slice(from) };
}
