import type { FeatureFlag } from '@flag-contract/types';
import { FLAGS } from './building-blocks/operation.ts';
import { byText, reversed } from './building-blocks/order.ts';
import { onWholeList } from './building-blocks/whole-list.ts';
import type { Behaviour } from './mutant.ts';

/** A fault that shows in no answer. The kit compares its answers with the right ones, byte for byte. */
export interface EquivalentMutant {
  readonly id: string;
  readonly sentence: string;
  /** Why nobody can see it from outside. */
  readonly reason: string;
  /** Paths and queries under which it would show, if anywhere. */
  readonly asked: readonly [string, ...string[]];
  readonly make: () => Behaviour;
}

export const EQUIVALENT_MUTANTS: readonly EquivalentMutant[] = [
  {
    id: 'equivalent/dates-as-text',
    sentence: 'Sorting by `creationDate` compares the digits of the milliseconds as text.',
    reason: 'From 2001 to 2286 every moment has thirteen digits, and no server holds another.',
    asked: [
      '/api/v2/flags/shop?sort=creationDate',
      '/api/v2/flags/shop?sort=-creationDate',
      '/api/v2/flags/shop?sort=creationDate&limit=100',
      '/api/v2/flags/shop?sort=-creationDate&limit=100',
      '/api/v2/flags/shop?sort=creationDate&limit=7&offset=21',
      '/api/v2/flags/shop?sort=-creationDate&archived=true',
    ],
    make: () => {
      const compare = byText<FeatureFlag>(({ creationDate }) => String(creationDate));
      return onWholeList(FLAGS, (flags, { url }) => {
        const sort = url.searchParams.get('sort');
        if (sort === 'creationDate') return flags.toSorted(compare);
        return sort === '-creationDate' ? flags.toSorted(reversed(compare)) : flags;
      });
    },
  },
];
