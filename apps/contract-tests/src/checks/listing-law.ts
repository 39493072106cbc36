import type { RequirementId } from '@flag-contract/types';
import type { Listing } from '../listing/listing.ts';
import type { Check, CheckContext, Level, Outcome } from './check.ts';

/** One statement about listings, as it holds for any of them. */
export interface ListingLaw {
  /** The last segment of the check's id. */
  readonly id: string;
  /** MUST unless given. */
  readonly level?: Level;
  readonly sentence: string;
  readonly requirement: RequirementId;
  /** For which listings it holds; for all unless given. */
  readonly where?: (listing: Listing) => boolean;
  readonly readsQuery?: true;
  readonly judgesEveryAnswer?: true;
  readonly judge: (context: CheckContext, listing: Listing) => Outcome | Promise<Outcome>;
}

/** The checks of laws that hold for a listing. `family` is what their ids begin with, such as `flags/paging`. */
export function lawsOfListing(
  family: string,
  listing: Listing,
  laws: readonly ListingLaw[],
): readonly Check[] {
  return laws.flatMap(({ id, level = 'MUST', where = () => true, judge, ...law }) => {
    if (!where(listing)) return [];
    const run: Check['run'] = async (context) => judge(context, listing);
    return [{ ...law, id: `${family}/${id}`, level, operationId: listing.operationId, run }];
  });
}
