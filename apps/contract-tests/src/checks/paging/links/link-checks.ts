import { FLAGS, type Listing } from '../../../listing/listing.ts';
import type { Check } from '../../check.ts';
import { lawsOfListing, type ListingLaw } from '../../listing-law.ts';
import { linksKeepProjection, linksKeepSelection } from './link-keep.ts';
import { linksLead } from './link-lead.ts';
import { selfGivesThePage } from './link-self.ts';
import { linksKeepValues, linksStayOnTheOrigin } from './link-text.ts';

/** What holds of the links between pages, where they are sent. */
const LINK_LAWS: readonly ListingLaw[] = [
  {
    id: 'links-lead',
    sentence: 'A link `first`, `prev`, `next` or `last` leads to the page that its name says.',
    requirement: 'any.links.lead',
    readsQuery: true,
    judge: linksLead,
  },
  {
    id: 'links-keep-selection',
    sentence: 'A link between pages keeps all that selects and orders the list.',
    requirement: 'any.links.keepSelection',
    readsQuery: true,
    judge: linksKeepSelection,
  },
  {
    id: 'links-keep-projection',
    level: 'SHOULD',
    sentence: 'A link between pages keeps `limit`, and all that says what items show.',
    requirement: 'any.links.keepProjection',
    readsQuery: true,
    judge: linksKeepProjection,
  },
  {
    id: 'links-stay-on-the-origin',
    sentence:
      'No link `first`, `prev`, `next`, `last` or `self` leads to another origin than the one that was asked.',
    requirement: 'any.links.origin',
    judgesEveryAnswer: true,
    judge: linksStayOnTheOrigin,
  },
  {
    id: 'links-keep-values',
    level: 'SHOULD',
    sentence: 'The query of a link, decoded once, has the values that were sent.',
    requirement: 'any.links.form',
    readsQuery: true,
    judgesEveryAnswer: true,
    judge: linksKeepValues,
  },
  {
    // Links of tags may have lost their query on `self`, so that only flags promise it.
    where: (listing) => listing === FLAGS,
    id: 'self',
    level: 'SHOULD',
    sentence: 'The link `self` asked again gives the same page.',
    requirement: 'flags.links.self',
    readsQuery: true,
    judge: selfGivesThePage,
  },
];

/** What links between pages promise, of flags, and of tags where they are sent. */
export function linkChecks(listing: Listing): readonly Check[] {
  return lawsOfListing(`${listing.name}/paging`, listing, LINK_LAWS);
}
