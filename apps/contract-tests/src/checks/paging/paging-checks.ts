import type { Listing } from '../../listing/listing.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { lawsOfListing, type ListingLaw } from '../listing-law.ts';
import type { Failure } from '../../failure/failure.ts';
import { beyondTheEnd, offsetIsAnIndex } from './offset-laws.ts';
import {
  firstAndPrev,
  lastUntilTheEnd,
  nextUntilTheEnd,
  noLastOnTheLastPage,
  walkEnds,
} from './links/link-presence.ts';
import { listLength } from './list-length.ts';
import { noItemTwice } from './no-item-twice.ts';
import { gatherPagingEvidence, type PagingEvidence } from './paging-evidence.ts';
import { listHasTotal, pagesAreFull, pagesJoin, totalIsStable } from './walk-laws.ts';

const promisesLinks = (listing: Listing): boolean => listing.promisesLinks;

const PAGING_LAWS: readonly ListingLaw[] = [
  {
    id: 'total',
    sentence: '`totalCount` is the number of items that all pages hold together.',
    requirement: 'any.totalCount.matches',
    judge: (context, listing) => judgeWalks(context, listing, listHasTotal, withTotal),
  },
  {
    id: 'total-is-stable',
    sentence: '`totalCount` is the same for every `limit` and `offset`.',
    requirement: 'any.totalCount.matches',
    judge: (context, listing) => judgeWalks(context, listing, totalIsStable, withTotal),
  },
  {
    id: 'no-item-twice',
    sentence: 'No item stands twice on a page, or on two pages of a list.',
    requirement: 'any.paging.once',
    judgesEveryAnswer: true,
    judge: noItemTwice,
  },
  {
    id: 'pages-join',
    sentence: 'Pages laid end to end are the whole list, whatever their size.',
    requirement: 'any.paging.complete',
    judge: (context, listing) => judgeWalks(context, listing, pagesJoin, withPages),
  },
  {
    id: 'full-pages',
    sentence: 'Every page holds exactly `limit` items, the last one the rest.',
    requirement: 'any.paging.limit',
    judge: (context, listing) => judgeWalks(context, listing, pagesAreFull, withPages),
  },
  {
    id: 'offset-is-an-index',
    sentence: 'A page begins with the item whose index in the whole list is `offset`.',
    requirement: 'any.paging.offset',
    judge: offsetIsAnIndex,
  },
  {
    id: 'beyond-the-end',
    sentence: 'An `offset` at or beyond the end gets an empty page, with the same `totalCount`.',
    requirement: 'any.paging.beyondEnd',
    judge: beyondTheEnd,
  },
  {
    id: 'first-and-prev',
    sentence: 'Every page but the first has the links `first` and `prev`; the first has neither.',
    requirement: 'flags.links.first',
    where: promisesLinks,
    judge: (context, listing) => judgeWalks(context, listing, firstAndPrev, withPages),
  },
  {
    id: 'next',
    sentence: 'Every page but the last has the link `next`; the last has none.',
    requirement: 'flags.links.next',
    where: promisesLinks,
    judge: (context, listing) => judgeWalks(context, listing, nextUntilTheEnd, withPages),
  },
  {
    id: 'walk-ends',
    sentence: 'Following `next` comes to an end.',
    requirement: 'any.links.lead',
    judge: (context, listing) => judgeWalks(context, listing, walkEnds, withNext),
  },
  {
    id: 'last',
    level: 'SHOULD',
    sentence: 'Every page but the last has the link `last`.',
    requirement: 'flags.links.last',
    where: promisesLinks,
    judge: (context, listing) => judgeWalks(context, listing, lastUntilTheEnd, withPages),
  },
  {
    id: 'no-last-on-the-last-page',
    level: 'SHOULD',
    sentence: 'The last page has no link `last`.',
    requirement: 'flags.links.lastAbsent',
    where: promisesLinks,
    judge: (context, listing) => judgeWalks(context, listing, noLastOnTheLastPage, withPages),
  },
];

/** What paging promises, whatever list is paged through. */
export function pagingChecks(listing: Listing): readonly Check[] {
  const laws = PAGING_LAWS.map((law) => ({ ...law, readsQuery: true }) as const);
  return lawsOfListing(`${listing.name}/paging`, listing, laws);
}

/** What a law needs to see: `holds` of the evidence, or else it is not exercised for want of what `missing` names. */
interface Witness {
  readonly missing: (listing: Listing) => string;
  readonly holds: (evidence: PagingEvidence) => boolean;
}

const withTotal: Witness = {
  missing: () => 'a totalCount',
  holds: ({ list }) => list.total !== undefined,
};

const withPages: Witness = {
  missing: ({ name }) => `more ${name} than stand on one page of 3`,
  holds: ({ list, walks }) => walks.some(({ limit }) => (listLength(list) ?? list.keys.length) > limit),
};

const withNext: Witness = {
  missing: ({ name }) => `pages of ${name} with the link \`next\``,
  holds: ({ walks }) => walks.some(({ pages }) => pages.some(({ links }) => links['next'] !== undefined)),
};

async function judgeWalks(
  context: CheckContext,
  listing: Listing,
  law: (evidence: PagingEvidence) => Failure[],
  witness: Witness,
): Promise<Outcome> {
  const evidence = (await gatherPagingEvidence(context, listing)).filter(witness.holds);
  return evidence.length === 0 ? notExercised(witness.missing(listing)) : judged(evidence.flatMap(law));
}
