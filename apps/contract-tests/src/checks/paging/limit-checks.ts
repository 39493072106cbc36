import { PARAMETERS } from '@flag-contract/types';
import { FLAGS, type Listing } from '../../listing/listing.ts';
import type { Check } from '../check.ts';
import { aboveTheMaximum } from './above-the-maximum.ts';
import { defaultOfFlags } from './default-of-flags.ts';
import { defaultOffset, defaultOfTags, stableOrder } from './limit-laws.ts';

/** What `limit` and `offset` mean when they are left out, or too great, and that they change nothing else. */
export function limitChecks(listing: Listing): readonly Check[] {
  const { name, operationId, limitMax } = listing;
  const isFlags = listing === FLAGS;
  const base = { operationId, readsQuery: true, level: 'MUST' } as const;
  return [
    {
      ...base,
      id: `${name}/paging/default-limit`,
      sentence: isFlags
        ? `Without \`limit\` a page holds ${PARAMETERS.getFeatureFlags.limit.default} flags, or all that there are.`
        : 'Without `limit` the page is the beginning of the list.',
      requirement: isFlags ? 'flags.limit.default' : 'tags.limit.default',
      run: (context) => (isFlags ? defaultOfFlags(context) : defaultOfTags(context, listing)),
    },
    {
      ...base,
      id: `${name}/paging/default-offset`,
      sentence: 'Without `offset` the page is that of `offset=0`.',
      requirement: isFlags ? 'flags.offset.default' : 'tags.offset.default',
      run: (context) => defaultOffset(context, listing),
    },
    {
      ...base,
      id: `${name}/paging/stable-order`,
      sentence: 'Items keep their order whatever `limit` and `offset` are.',
      requirement: 'any.paging.stableOrder',
      run: (context) => stableOrder(context, listing),
    },
    {
      ...base,
      id: `${name}/paging/above-the-maximum`,
      level: isFlags ? 'SHOULD' : 'MUST',
      sentence: `A \`limit\` above ${limitMax} is refused or cut down to that.`,
      requirement: isFlags ? 'flags.limit.maximum' : 'tags.limit.maximum',
      run: (context) => aboveTheMaximum(context, listing),
    },
  ];
}
