import type { FeatureFlag } from '@flag-contract/types';
import { likePattern } from '../../building-blocks/like-pattern.ts';
import { ignoreField, misreadValue, selectBy } from '../../building-blocks/misread-filter.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

/** Searches texts of a flag for what `query` says, both in lower case. */
function searchBy(
  textsOf: (flag: FeatureFlag) => readonly string[],
  finds: (text: string, searched: string) => boolean = (text, searched) => text.includes(searched),
): Behaviour {
  return selectBy('query', (searched) => (flag) => {
    return textsOf(flag).some((text) => finds(text.toLowerCase(), searched.toLowerCase()));
  });
}

const keyAndName = ({ key, name }: FeatureFlag): readonly string[] => [key, name];

const foldAscii = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

export const TEXT_FILTER_FAULTS: readonly Mutant[] = [
  {
    id: 'filter/query-ignored',
    sentence: 'The filter `query` is taken and has no effect.',
    caughtBy: ['flags/filter/query'],
    make: () => ignoreField('query'),
  },
  {
    id: 'filter/query-key-only',
    sentence: 'The filter `query` searches keys, and no names.',
    caughtBy: ['flags/filter/query'],
    make: () => searchBy(({ key }) => [key]),
  },
  {
    id: 'filter/query-name-only',
    sentence: 'The filter `query` searches names, and no keys.',
    caughtBy: ['flags/filter/query'],
    make: () => searchBy(({ name }) => [name]),
  },
  {
    id: 'filter/query-tags-too',
    sentence: 'The filter `query` searches tags as well as keys and names.',
    caughtBy: ['flags/filter/query'],
    make: () => searchBy(({ key, name, tags }) => [key, name, ...tags]),
  },
  {
    id: 'filter/query-case-sensitive',
    sentence: 'The filter `query` tells upper from lower case.',
    caughtBy: ['flags/filter/query-ignores-case'],
    make: () =>
      selectBy('query', (searched) => (flag) => keyAndName(flag).some((text) => text.includes(searched))),
  },
  {
    id: 'filter/query-lower-cases-one-side',
    sentence: 'The filter `query` lower-cases keys and names, but not the text that is searched for.',
    caughtBy: ['flags/filter/query-ignores-case'],
    make: () =>
      selectBy('query', (searched) => (flag) => {
        return keyAndName(flag).some((text) => text.toLowerCase().includes(searched));
      }),
  },
  {
    id: 'filter/query-folds-ascii-only',
    sentence: 'To the filter `query` É and é are different letters, as to `LIKE` in SQLite.',
    caughtBy: ['flags/filter/query-beyond-ascii'],
    make: () =>
      selectBy('query', (searched) => (flag) => {
        return keyAndName(flag).some((text) => foldAscii(text).includes(foldAscii(searched)));
      }),
  },
  {
    id: 'filter/query-prefix',
    sentence: 'The filter `query` finds texts at the beginning only.',
    caughtBy: ['flags/filter/query'],
    make: () => searchBy(keyAndName, (text, searched) => text.startsWith(searched)),
  },
  {
    id: 'filter/query-exact',
    sentence: 'The filter `query` wants the whole key or the whole name.',
    caughtBy: ['flags/filter/query'],
    make: () => searchBy(keyAndName, (text, searched) => text === searched),
  },
  {
    id: 'filter/query-any-word',
    sentence: 'The filter `query` finds flags with any of several words, as a full-text index does.',
    caughtBy: ['flags/filter/query'],
    make: () =>
      searchBy(keyAndName, (text, searched) => searched.split(' ').some((word) => text.includes(word))),
  },
  {
    id: 'filter/query-like-wildcards',
    sentence: 'In the filter `query`, `%` and `_` stand for other characters.',
    caughtBy: ['flags/filter/query'],
    make: () => searchBy(keyAndName, (text, searched) => likePattern(`%${searched}%`).test(text)),
  },
  {
    id: 'filter/query-regular-expression',
    sentence: 'In the filter `query`, a dot stands for any character.',
    caughtBy: ['flags/filter/query'],
    make: () =>
      searchBy(keyAndName, (text, searched) => likePattern(`%${searched.replaceAll('.', '_')}%`).test(text)),
  },
  {
    id: 'filter/query-trimmed',
    sentence: 'The filter `query` drops blanks at the ends of the text.',
    caughtBy: ['flags/filter/query'],
    make: () => misreadValue('query', (text) => text.trim()),
  },
  {
    id: 'filter/query-split-at-every-colon',
    sentence: 'The filter `query` is cut off at a second colon.',
    caughtBy: ['flags/filter/query'],
    make: () => misreadValue('query', (text) => text.split(':', 1).join()),
  },
];
