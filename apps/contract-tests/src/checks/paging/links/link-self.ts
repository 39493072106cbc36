import { isDeepStrictEqual } from 'node:util';
import type { Listing } from '../../../listing/listing.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { followLinks, isFailure } from './followed-links.ts';
import { gatherLinkCases } from './link-cases.ts';

/** Asks the `self` of pages that parameters shape. */
export async function selfGivesThePage(context: CheckContext, listing: Listing): Promise<Outcome> {
  // The first list has most parameters to lose.
  const cases = (await gatherLinkCases(context, listing)).slice(0, 1);
  const followed = await Promise.all(
    cases.map(({ page }) => followLinks(context.client, listing, page, ['self'])),
  );
  if (followed.flat().length === 0) return notExercised(`a page of ${listing.name} with the link \`self\``);
  return judged(
    followed.flat().flatMap(({ from, to }) => {
      if (isFailure(to)) return [to];
      if (isDeepStrictEqual(to.items, from.items)) return [];
      const same = isDeepStrictEqual(to.keys, from.keys);
      return [
        {
          sentence: 'The link `self` asked again does not give the same page.',
          expected: from.keys.join(', '),
          seen: same ? 'the same items with other fields' : to.keys.slice(0, 5).join(', ') || 'no items',
          exchanges: [from.exchange, to.exchange],
        },
      ];
    }),
  );
}
