import type { FlagQuery } from '../../../model/flag-query.ts';
import { kindReadings, kindsCandidates, tellingKinds } from './context-kinds.ts';
import type { FilterLaw, Witnesses } from '../filter-law.ts';

const WITH_REFERENCES = 'flags with code references, and such without, that `expand=codeReferences` shows';
const WITH_KINDS = 'flags with kinds of context that `expand=evaluation` shows';

/** What flags show only when it is asked for, and experiments. */
export const evidenceLaws: readonly FilterLaw[] = [
  {
    id: 'flags/filter/code-references-min',
    sentence: 'The filter `codeReferences.min:1` lists the flags that have code references, and no others.',
    requirement: 'flags.filter.codeReferences.min',
    missing: WITH_REFERENCES,
    requests: (witnesses) => (showsReferences(witnesses) ? [atLeast(1)] : []),
  },
  {
    id: 'flags/filter/code-references-max',
    sentence:
      'The filter `codeReferences.max:0` lists the flags that have no code references, and no others.',
    requirement: 'flags.filter.codeReferences.max',
    missing: WITH_REFERENCES,
    requests: (witnesses) => (showsReferences(witnesses) ? [atMost(0)] : []),
  },
  {
    id: 'flags/filter/code-references-measure',
    level: 'SHOULD',
    sentence:
      'The filters `codeReferences.min` and `.max` count the entries that `expand=codeReferences` shows.',
    requirement: 'flags.filter.codeReferences.measure',
    missing: 'a flag with a code reference',
    requests: (witnesses) => {
      const greatest = greatestCount(witnesses);
      if (greatest === 0) return [];
      const parts = greatest > 1 ? [atLeast(greatest), atMost(greatest - 1)] : [];
      return [...parts, atLeast(greatest + 1)];
    },
  },
  {
    id: 'flags/filter/experiment-measure',
    level: 'SHOULD',
    sentence: 'The filter `hasExperiment` goes by whether `experiments` of a flag has items.',
    requirement: 'flags.filter.hasExperiment.measure',
    missing: 'a flag with an experiment beside one without',
    requests: ({ flags }) =>
      [true, false].every((used) => flags.some(({ experimentCount = -1 }) => experimentCount > 0 === used))
        ? EXPERIMENT_PARTS
        : [],
  },
  {
    id: 'flags/filter/context-kinds',
    sentence:
      'The filter `contextKindsEvaluated` lists the flags evaluated for all of these kinds of context.',
    requirement: 'flags.filter.contextKindsEvaluated',
    missing: WITH_KINDS,
    requests: (witnesses) => {
      const lists = tellingKinds(witnesses, kindsCandidates(witnesses), kindReadings, 3);
      const longest = lists.find(({ length }) => length > 1);
      return [...lists, ...(longest === undefined ? [] : [longest.toReversed()])].map((value) => ({
        filter: [{ field: 'contextKindsEvaluated', value }],
      }));
    },
  },
];

export const EXPERIMENT_PARTS: readonly FlagQuery[] = [true, false].map((value) => ({
  filter: [{ field: 'hasExperiment', value }],
}));

/** The most code references that a flag shows: a bound that few flags reach, and above it none. */
export function greatestCount({ flags }: Witnesses): number {
  return flags.reduce((greatest, { codeReferenceCount = 0 }) => Math.max(greatest, codeReferenceCount), 0);
}

export function atLeast(value: number): FlagQuery {
  return { filter: [{ field: 'codeReferences.min', value }] };
}

export function atMost(value: number): FlagQuery {
  return { filter: [{ field: 'codeReferences.max', value }] };
}

function showsReferences({ flags }: Witnesses): boolean {
  return [true, false].every((some) =>
    flags.some(({ codeReferenceCount = -1 }) => codeReferenceCount > 0 === some),
  );
}
