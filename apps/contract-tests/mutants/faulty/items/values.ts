import type { FeatureFlag } from '@flag-contract/types';
import { onItems, onPages } from '../../building-blocks/on-answers.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

/** Writes the texts of a flag that people choose in another way. */
function onTexts(write: (text: string) => string): Behaviour {
  return onItems(FLAGS, (flag) => ({ ...flag, name: write(flag.name), tags: flag.tags.map(write) }));
}

/** Changes flags on every other page that is answered. */
function onEveryOtherPage(change: (flag: FeatureFlag) => FeatureFlag): Behaviour {
  let pages = 0;
  return onPages(FLAGS, (page) => {
    pages += 1;
    return pages % 2 === 0 ? { ...page, items: page.items.map(change) } : page;
  });
}

function leadSelfTo(href: (flag: FeatureFlag, first: FeatureFlag) => string | undefined): Behaviour {
  return onPages(FLAGS, ({ items, ...page }) => ({
    ...page,
    items: items.map((flag) => ({
      ...flag,
      _links: { ...flag._links, self: { href: href(flag, items[0] ?? flag), type: 'application/json' } },
    })),
  }));
}

const TEXT_FAULTS: readonly Mutant[] = [
  {
    id: 'items/letters-in-parts',
    sentence: 'A letter such as é is shown as two characters, an e and its accent.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => onTexts((text) => text.normalize('NFD')),
  },
  {
    id: 'items/letters-read-as-latin-1',
    sentence: 'A letter such as é is shown as Ã©.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => onTexts((text) => Buffer.from(text).toString('latin1')),
  },
  {
    id: 'items/letters-escaped-for-html',
    sentence: 'A letter such as é is shown as `&#233;`.',
    caughtBy: ['tags/kind/agrees-with-flags'],
    make: () => onTexts((text) => text.replace(/[^\x20-\x7e]/gu, (letter) => `&#${letter.codePointAt(0)};`)),
  },
  {
    id: 'items/keys-in-lower-case',
    sentence: 'Keys are shown in lower case, and two flags look the same.',
    caughtBy: ['flags/paging/no-item-twice'],
    make: () => onItems(FLAGS, (flag) => ({ ...flag, key: flag.key.toLowerCase() })),
  },
  {
    id: 'items/self-of-the-first',
    sentence: 'The link `self` of each flag leads to the first one of the page.',
    caughtBy: ['flags/items/self'],
    make: () => leadSelfTo((_flag, first) => first._links['self']?.href),
  },
  {
    id: 'items/self-of-the-list',
    sentence: 'The link `self` of a flag leads to the list.',
    caughtBy: ['flags/items/self'],
    make: () => leadSelfTo((flag) => flag._links['parent']?.href),
  },
];

const VALUE_FAULTS: readonly Mutant[] = [
  {
    id: 'items/older-when-alone',
    sentence: 'A flag that is alone on its page comes from a copy that is one version behind.',
    caughtBy: ['flags/items/alone-or-in-company'],
    make: () =>
      onPages(FLAGS, (page, { url }) => {
        if (url.searchParams.get('limit') !== '1') return page;
        return { ...page, items: page.items.map((flag) => ({ ...flag, _version: flag._version - 1 })) };
      }),
  },
  {
    id: 'items/variations-in-any-order',
    sentence: 'The variations of a flag come in another order from one request to the next.',
    caughtBy: ['flags/answers/repeatable'],
    make: () => onEveryOtherPage((flag) => ({ ...flag, variations: flag.variations.toReversed() })),
  },
  {
    id: 'items/tags-in-any-order',
    sentence: 'The tags of a flag come in another order from one request to the next.',
    caughtBy: ['flags/answers/repeatable'],
    make: () => onEveryOtherPage((flag) => ({ ...flag, tags: flag.tags.toReversed() })),
  },
  {
    id: 'items/created-when-modified',
    sentence: '`creationDate` tells when an environment of the flag was last modified.',
    caughtBy: ['flags/filter/creation-date'],
    make: () =>
      onItems(FLAGS, (flag) => {
        const [configuration] = Object.values(flag.environments ?? {});
        return { ...flag, creationDate: configuration?.lastModified ?? flag.creationDate };
      }),
  },
  {
    id: 'items/archived-looks-live',
    sentence: 'Archived flags show `archived: false`.',
    caughtBy: ['flags/archived/shown-as-archived'],
    make: () => onItems(FLAGS, (flag) => ({ ...flag, archived: false })),
  },
  {
    id: 'items/deprecated-looks-live',
    sentence: 'Deprecated flags show `deprecated: false`.',
    caughtBy: ['flags/filter/state-parts'],
    make: () => onItems(FLAGS, (flag) => ({ ...flag, deprecated: false })),
  },
  {
    id: 'items/maintainer-of-another',
    sentence: 'Every flag that a member maintains shows the same one.',
    caughtBy: ['flags/filter/maintainer'],
    make: () =>
      onItems(FLAGS, ({ maintainerId, ...flag }) =>
        maintainerId === undefined ? flag : { ...flag, maintainerId: '0123456789abcdef01234567' },
      ),
  },
];

export const ITEM_FAULTS: readonly Mutant[] = [...TEXT_FAULTS, ...VALUE_FAULTS];
