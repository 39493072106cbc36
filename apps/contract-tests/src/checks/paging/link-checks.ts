import type { RequirementId } from '@flag-contract/types';
import { FLAGS, type Listing } from '../../listing/listing.ts';
import type { Check, CheckContext, Level, Outcome } from '../check.ts';
import { linksKeepProjection, linksKeepSelection } from './link-keep.ts';
import { linksLead } from './link-lead.ts';
import { selfGivesThePage } from './link-self.ts';
import { linksKeepValues, linksStayOnTheOrigin } from './link-text.ts';

/** One law about the links between pages, where they are sent. */
interface LinkLaw {
  /** The last segment of the check's id. */
  readonly id: string;
  readonly level: Level;
  readonly sentence: string;
  readonly requirement: RequirementId;
  readonly readsQuery?: true;
  readonly judgesEveryAnswer?: true;
  readonly judge: (context: CheckContext, listing: Listing) => Outcome | Promise<Outcome>;
}

const LINK_LAWS: readonly LinkLaw[] = [
  {
    id: 'links-lead',
    level: 'MUST',
    sentence: 'A link `first`, `prev`, `next` or `last` leads to the page that its name says.',
    requirement: 'any.links.lead',
    readsQuery: true,
    judge: linksLead,
  },
  {
    id: 'links-keep-selection',
    level: 'MUST',
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
    level: 'MUST',
    sentence: 'No link of a page leads to another origin than the one that was asked.',
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
];

/** Links of tags may have lost their query on `self`, so that only flags promise it. */
const FLAG_LINK_LAWS: readonly LinkLaw[] = [
  {
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
  const laws = listing === FLAGS ? [...LINK_LAWS, ...FLAG_LINK_LAWS] : LINK_LAWS;
  return laws.map(({ id, level, sentence, requirement, readsQuery, judgesEveryAnswer, judge }) => ({
    id: `${listing.name}/paging/${id}`,
    level,
    sentence,
    requirement,
    operationId: listing.operationId,
    ...(readsQuery === true && { readsQuery }),
    ...(judgesEveryAnswer === true && { judgesEveryAnswer }),
    run: async (context) => judge(context, listing),
  }));
}
