import { FLAG_SORTS, type FeatureFlag } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { byNumber, byText, compareText, reversed, type Compare } from '../../building-blocks/order.ts';
import { onWholeList } from '../../building-blocks/whole-list.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

const FIELDS = FLAG_SORTS.filter((sort) => !sort.startsWith('-'));

/** Takes `sort` for something else. */
function readSortAs(read: (field: string) => string): Behaviour {
  return askOtherwise(FLAGS, (query) => {
    const sort = query.get('sort');
    if (sort !== null) query.set('sort', sort.split(',').map(read).join(','));
  });
}

/** Compares otherwise where `sort` is exactly this. */
function compareOtherwise(sort: string, compare: Compare<FeatureFlag>): Behaviour {
  return onWholeList(FLAGS, (flags, { url }) =>
    url.searchParams.get('sort') === sort ? flags.toSorted(compare) : flags,
  );
}

/** Compares otherwise by a field, the other way around where it has a dash. */
function compareBothOtherwise(field: string, compare: Compare<FeatureFlag>): Behaviour {
  return onWholeList(FLAGS, (flags, { url }) => {
    const sort = url.searchParams.get('sort');
    if (sort !== field && sort !== `-${field}`) return flags;
    const byKey = flags.toSorted(byText(({ key }) => key));
    return byKey.toSorted(sort === field ? compare : reversed(compare));
  });
}

const DASH_FAULTS = FIELDS.map((field): Mutant => ({
  id: `sort/dash-ignored-for-${field}`,
  sentence: `Sorting by \`-${field}\` sorts upwards.`,
  caughtBy: [field === 'targetingModifiedDate' ? `flags/sort/${field}` : 'flags/sort/descending'],
  make: () => readSortAs((sort) => (sort === `-${field}` ? field : sort)),
}));

const IGNORED_FAULTS = FIELDS.map((field): Mutant => ({
  id: `sort/${field}-ignored`,
  sentence: `Sorting by \`${field}\`, up or down, leaves the list as it is.`,
  // Many a server lists flags by key anyway.
  caughtBy: [field === 'key' ? 'flags/sort/descending' : `flags/sort/${field}`],
  make: () =>
    askOtherwise(FLAGS, (query) => {
      if (query.get('sort')?.replace('-', '') === field) query.delete('sort');
    }),
}));

const COMPARISON_FAULTS: readonly Mutant[] = [
  {
    id: 'sort/case-folded-upwards-only',
    sentence: 'Sorting by `name` ignores case, sorting by `-name` does not.',
    caughtBy: ['flags/sort/descending'],
    make: () => compareOtherwise('-name', reversed(byText(({ name }) => name))),
  },
  {
    id: 'sort/key-case-folded-upwards-only',
    sentence: 'Sorting by `key` ignores case, sorting by `-key` does not.',
    caughtBy: ['flags/sort/descending'],
    make: () => compareOtherwise('-key', reversed(byText(({ key }) => key))),
  },
  {
    id: 'sort/dates-as-written',
    sentence: 'Sorting by `creationDate` compares dates as people write them, month first.',
    caughtBy: ['flags/sort/creationDate'],
    make: () =>
      compareBothOtherwise(
        'creationDate',
        byText(({ creationDate }) => new Date(creationDate).toLocaleDateString('en-US', { timeZone: 'UTC' })),
      ),
  },
  {
    id: 'sort/dates-as-32-bit-numbers',
    sentence: 'Sorting by `creationDate` compares the lower 32 bits of the milliseconds.',
    caughtBy: ['flags/sort/creationDate'],
    make: () =>
      compareBothOtherwise(
        'creationDate',
        byNumber(({ creationDate }) => creationDate % 2 ** 32),
      ),
  },
  {
    id: 'sort/dates-the-newest-first',
    sentence: 'Sorting by `creationDate` begins with the newest flags, with a dash with the oldest.',
    caughtBy: ['flags/sort/ascending'],
    make: () => compareBothOtherwise('creationDate', reversed(byNumber(({ creationDate }) => creationDate))),
  },
  {
    id: 'sort/name-sorts-by-key',
    sentence: 'Sorting by `name` sorts by the key.',
    caughtBy: ['flags/sort/name'],
    make: () => readSortAs((sort) => sort.replace('name', 'key')),
  },
  {
    id: 'sort/key-sorts-by-name',
    sentence: 'Sorting by `key` sorts by the name.',
    caughtBy: ['flags/sort/key'],
    make: () => readSortAs((sort) => sort.replace('key', 'name')),
  },
  {
    id: 'sort/type-sorts-by-kind',
    sentence: 'Sorting by `type` sorts by whether a flag is boolean or multivariate.',
    caughtBy: ['flags/sort/type'],
    make: () =>
      compareBothOtherwise(
        'type',
        byText(({ kind }) => kind),
      ),
  },
  {
    id: 'sort/tags-by-their-number',
    sentence: 'Sorting by `tags` sorts by how many a flag has.',
    caughtBy: ['flags/sort/tags'],
    make: () =>
      compareBothOtherwise(
        'tags',
        byNumber(({ tags }) => tags.length),
      ),
  },
  {
    id: 'sort/equal-to-anything-when-missing',
    sentence:
      'Sorting by `maintainerId` finds a flag without one equal to any other, and so sorts in pieces.',
    caughtBy: ['flags/sort/missing-values'],
    make: () =>
      compareBothOtherwise('maintainerId', ({ maintainerId: a }, { maintainerId: b }) =>
        a === undefined || b === undefined ? 0 : compareText(a, b),
      ),
  },
  {
    id: 'sort/missing-maintainer-dropped',
    sentence: 'Sorting by `maintainerId` leaves out flags that nobody maintains.',
    caughtBy: ['flags/sort/keeps-list'],
    make: () =>
      onWholeList(FLAGS, (flags, { url }) =>
        (url.searchParams.get('sort') ?? '').includes('maintainerId')
          ? flags.filter(({ maintainerId }) => maintainerId !== undefined)
          : flags,
      ),
  },
  {
    id: 'sort/untagged-dropped',
    sentence: 'Sorting by `tags` leaves out flags without tags.',
    caughtBy: ['flags/sort/keeps-list'],
    make: () =>
      onWholeList(FLAGS, (flags, { url }) =>
        (url.searchParams.get('sort') ?? '').includes('tags')
          ? flags.filter(({ tags }) => tags.length > 0)
          : flags,
      ),
  },
  {
    id: 'sort/once-for-each-tag',
    sentence: 'Sorting by `tags` lists a flag once for each of its tags.',
    caughtBy: ['flags/paging/no-item-twice'],
    make: () =>
      onWholeList(FLAGS, (flags, { url }) =>
        (url.searchParams.get('sort') ?? '').includes('tags')
          ? flags.flatMap((flag) => (flag.tags.length > 1 ? flag.tags.map(() => flag) : [flag]))
          : flags,
      ),
  },
];

export const SORT_FIELD_FAULTS: readonly Mutant[] = [...DASH_FAULTS, ...IGNORED_FAULTS, ...COMPARISON_FAULTS];
