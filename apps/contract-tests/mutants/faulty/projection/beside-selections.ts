import type { FeatureFlag } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { sortOf } from '../../building-blocks/sort-of.ts';
import { onWholeList } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';

/** A parameter that says what flags show, and one that selects flags. */
const LOST = [
  ['env', 'filter'],
  ['env', 'tag'],
  ['summary', 'tag'],
  ['expand', 'tag'],
] as const;

function asksForArchived(query: URLSearchParams): boolean {
  return query.get('archived') === 'true';
}

const isEvaluated = ({ environments = {} }: FeatureFlag): boolean =>
  Object.values(environments).some(({ evaluation }) => (evaluation?.contextKinds?.length ?? 0) > 0);

/** What flags show, wrong only where some of them are asked for. */
export const BESIDE_SELECTIONS_FAULTS: readonly Mutant[] = [
  ...LOST.map(([lost, selection]): Mutant => ({
    id: `${lost}/lost-under-${selection}`,
    sentence: `With \`${selection}\` the parameter \`${lost}\` has no effect on what shows.`,
    caughtBy: ['flags/projection/on-any-page'],
    make: () =>
      askOtherwise(FLAGS, (query, request) => {
        // This sort can not do without `env`.
        if (query.has(selection) && !sortOf(request).endsWith('targetingModifiedDate')) query.delete(lost);
      }),
  })),
  {
    id: 'summary/lost-under-archived',
    sentence: '`summary=0` has no effect with `archived=true`.',
    caughtBy: ['flags/summary/shown-with-zero'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (asksForArchived(query)) query.delete('summary');
      }),
  },
  {
    id: 'summary/off-under-archived',
    sentence: 'With `archived=true` flags are summed up only when `summary=1` is sent.',
    caughtBy: ['flags/summary/left-out-by-default'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (asksForArchived(query) && !query.has('summary')) query.set('summary', '0');
      }),
  },
  {
    id: 'expand/unasked-under-archived',
    sentence: 'With `archived=true` flags show `codeReferences` where `expand` is not sent.',
    caughtBy: ['flags/expand/left-out-by-default'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (asksForArchived(query) && !query.has('expand')) query.set('expand', 'codeReferences');
      }),
  },
  {
    id: 'expand/narrows-under-archived',
    sentence: 'With `archived=true` and `expand=evaluation` flags that were not evaluated are not listed.',
    caughtBy: ['flags/projection/on-any-page'],
    make: () =>
      onWholeList(FLAGS, (right, { url: { searchParams: query } }) => {
        const isExpanded = query.get('expand')?.includes('evaluation') === true;
        return asksForArchived(query) && isExpanded ? right.filter(isEvaluated) : right;
      }),
  },
];
