import type { FeatureFlag } from '@flag-contract/types';
import { filterValue, withoutFields } from '../../building-blocks/filter-clauses.ts';
import { ignoreField, misreadFilter, misreadValue, selectBy } from '../../building-blocks/misread-filter.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

const DAY_MS = 24 * 3_600_000;

/** Decides in its own way which dates of creation the filter `creationDate:{"before":…}` lists. */
function selectByCreation(
  lists: (creationDateMs: number, beforeMs: number) => boolean,
  listsWithoutBound = true,
): Behaviour {
  return selectBy('creationDate', (json) => {
    const before = /\d+/.exec(json)?.[0];
    return ({ creationDate }) => (before ? lists(creationDate, Number(before)) : listsWithoutBound);
  });
}

function codeReferencesOf({ codeReferences }: FeatureFlag): number {
  return codeReferences?.items.length ?? 0;
}

function placesOf({ codeReferences }: FeatureFlag): number {
  return codeReferences?.items.reduce((sum, { hunkCount }) => sum + hunkCount, 0) ?? 0;
}

export const NUMBER_FILTER_FAULTS: readonly Mutant[] = [
  {
    id: 'filter/creation-ignored',
    sentence: 'The filter `creationDate` is taken and has no effect.',
    caughtBy: ['flags/filter/creation-date'],
    make: () => ignoreField('creationDate'),
  },
  {
    id: 'filter/creation-bound-included',
    sentence: 'The filter `creationDate` lists a flag created at the very moment in `before`.',
    caughtBy: ['flags/filter/creation-date'],
    make: () => selectByCreation((creationDate, before) => creationDate <= before),
  },
  {
    id: 'filter/creation-after',
    sentence: 'The filter `creationDate` lists flags created later than `before`.',
    caughtBy: ['flags/filter/creation-date'],
    make: () => selectByCreation((creationDate, before) => creationDate > before),
  },
  {
    id: 'filter/creation-seconds',
    sentence: 'The filter `creationDate` reads `before` as seconds.',
    caughtBy: ['flags/filter/creation-date'],
    make: () => selectByCreation((creationDate, before) => creationDate < before * 1000),
  },
  {
    id: 'filter/creation-whole-days',
    sentence: 'The filter `creationDate` compares days, not moments.',
    caughtBy: ['flags/filter/creation-date'],
    make: () =>
      selectByCreation(
        (creationDate, before) => Math.floor(creationDate / DAY_MS) < Math.floor(before / DAY_MS),
      ),
  },
  {
    id: 'filter/creation-32-bits',
    sentence: 'The filter `creationDate` keeps 32 bits of `before`.',
    caughtBy: ['flags/filter/creation-date'],
    make: () => selectByCreation((creationDate, before) => creationDate < (before | 0)),
  },
  {
    id: 'filter/creation-without-before-is-empty',
    sentence: 'The filter `creationDate:{}` lists nothing.',
    caughtBy: ['flags/filter/creation-date'],
    make: () => selectByCreation((creationDate, before) => creationDate < before, false),
  },
  {
    id: 'filter/code-references-min-ignored',
    sentence: 'The filter `codeReferences.min` is taken and has no effect.',
    caughtBy: ['flags/filter/code-references-min'],
    make: () => ignoreField('codeReferences.min'),
  },
  {
    id: 'filter/code-references-min-excluded',
    sentence: 'The filter `codeReferences.min:1` wants more than one code reference.',
    caughtBy: ['flags/filter/code-references-min'],
    make: () => selectBy('codeReferences.min', (min) => (flag) => codeReferencesOf(flag) > Number(min)),
  },
  {
    id: 'filter/code-references-min-is-a-switch',
    sentence: 'The filter `codeReferences.min` takes every number above 0 for 1.',
    caughtBy: ['flags/filter/code-references-bounds'],
    make: () => misreadValue('codeReferences.min', (min) => String(Math.min(1, Number(min)))),
  },
  {
    id: 'filter/code-references-min-beats-max',
    sentence: 'The filter `codeReferences.max` has no effect where `codeReferences.min` is sent, too.',
    caughtBy: ['flags/filter/and'],
    make: () =>
      misreadFilter((clauses, query) => {
        const hasMin = filterValue(query, 'codeReferences.min') !== undefined;
        return hasMin ? withoutFields(clauses, 'codeReferences.max') : clauses;
      }),
  },
  {
    id: 'filter/code-references-max-excluded',
    sentence: 'The filter `codeReferences.max:1` wants fewer than one code reference.',
    caughtBy: ['flags/filter/code-references-max'],
    make: () => selectBy('codeReferences.max', (max) => (flag) => codeReferencesOf(flag) < Number(max)),
  },
  {
    id: 'filter/code-references-max-zero-is-falsy',
    sentence: 'The filter `codeReferences.max:0` is taken for one without a number, and has no effect.',
    caughtBy: ['flags/filter/code-references-max'],
    make: () =>
      selectBy('codeReferences.max', (max) => (flag) => max === '0' || codeReferencesOf(flag) <= Number(max)),
  },
  {
    id: 'filter/code-references-max-drops-flags-without',
    sentence: 'The filter `codeReferences.max` leaves out flags that have no code references.',
    caughtBy: ['flags/filter/code-references-max'],
    make: () =>
      selectBy('codeReferences.max', (max) => (flag) => {
        return codeReferencesOf(flag) > 0 && codeReferencesOf(flag) <= Number(max);
      }),
  },
  {
    id: 'filter/code-references-counted-by-hunk',
    sentence: 'The filters `codeReferences.min` and `.max` count places in files, not repositories.',
    caughtBy: ['flags/filter/code-references-measure'],
    make: () => {
      const byMin = selectBy('codeReferences.min', (min) => (flag) => placesOf(flag) >= Number(min));
      const byMax = selectBy('codeReferences.max', (max) => (flag) => placesOf(flag) <= Number(max));
      return (request, ask) => byMin(request, (inner) => byMax(inner, ask));
    },
  },
];
