import type { FeatureFlag } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { byNumber, byPlaceIn, compareText, reversed } from '../../building-blocks/order.ts';
import { sortOf } from '../../building-blocks/sort-of.ts';
import { onWholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';

export const SORT_ENVIRONMENT_FAULTS: readonly Mutant[] = [
  {
    id: 'sort/modified-means-created',
    sentence: 'Sorting by `targetingModifiedDate` sorts by the creation date.',
    caughtBy: ['flags/sort/last-modified'],
    make: () =>
      askOtherwise(FLAGS, (query, request) => {
        query.set('sort', sortOf(request).replace('targetingModifiedDate', 'creationDate'));
      }),
  },
  {
    id: 'sort/last-env-counts',
    sentence: 'Of several `env`, the last sorts by `targetingModifiedDate`.',
    caughtBy: ['flags/sort/first-env'],
    make: () => sortedByEnvironment((envs) => envs.at(-1)),
  },
  {
    id: 'sort/env-in-alphabetical-order',
    sentence:
      'A cache writes parameters in alphabetical order, so `targetingModifiedDate` goes by the first of these.',
    caughtBy: ['flags/sort/first-env'],
    make: () => sortedByEnvironment((envs) => envs.toSorted(compareText)[0]),
  },
  {
    id: 'sort/always-by-production',
    sentence: 'Sorting by `targetingModifiedDate` goes by production, whatever `env` is.',
    caughtBy: ['flags/sort/last-modified'],
    make: () => sortedByEnvironment(() => 'production'),
  },
  {
    id: 'sort/modified-in-any-environment',
    sentence: 'Sorting by `targetingModifiedDate` takes the latest date of all environments.',
    caughtBy: ['flags/sort/last-modified'],
    make: () =>
      onWholeList(FLAGS, async (flags, request, ask) => {
        if (!sortOf(request).endsWith('targetingModifiedDate')) return flags;
        const shown = await wholeListOf(FLAGS, request, ask, (query) => {
          query.delete('sort');
          query.delete('env');
        });
        const compare = byNumber(latestChange);
        const inOrder = shown.toSorted(sortOf(request).startsWith('-') ? reversed(compare) : compare);
        return flags.toSorted(byPlaceIn(inOrder));
      }),
  },
];

/** Sorts by `targetingModifiedDate` in the environment that is chosen; all that are asked for show. */
function sortedByEnvironment(
  choose: (envs: readonly string[]) => string | undefined,
): ReturnType<Mutant['make']> {
  return onWholeList(FLAGS, async (flags, request, ask) => {
    const chosen = choose(request.url.searchParams.getAll('env'));
    if (!sortOf(request).endsWith('targetingModifiedDate') || chosen === undefined) return flags;
    const inOrder = await wholeListOf(FLAGS, request, ask, (query) => query.set('env', chosen));
    return flags.toSorted(byPlaceIn(inOrder));
  });
}

function latestChange({ environments = {} }: FeatureFlag): number {
  return Math.max(...Object.values(environments).map(({ lastModified }) => lastModified));
}
