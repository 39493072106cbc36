import { onPages } from '../../building-blocks/on-answers.ts';
import { FLAGS, TAGS } from '../../building-blocks/operation.ts';
import { onWholeList } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';

/** Items that a join, a set or an index loses. */
export const LOST_ITEM_FAULTS: readonly Mutant[] = [
  {
    id: 'paging/flags/unmaintained-lost',
    sentence:
      'The list joins flags with their maintainers, and so lacks those without, unless a filter finds them.',
    caughtBy: ['flags/paging/reaches-every-flag'],
    make: () =>
      onWholeList(FLAGS, (flags, { url }) =>
        url.searchParams.has('filter')
          ? flags
          : flags.filter(({ maintainerId }) => maintainerId !== undefined),
      ),
  },
  {
    id: 'paging/flags/equal-names-lost',
    sentence: 'Of flags with the same name only the first is shown; all are counted.',
    caughtBy: ['flags/paging/pages-join'],
    make: () => onPages(FLAGS, (page) => ({ ...page, items: firstOfEach(page.items, ({ name }) => name) })),
  },
  {
    id: 'paging/tags/equal-but-for-case-lost',
    sentence: 'Of tags that differ by case alone only the first is shown; all are counted.',
    caughtBy: ['tags/paging/pages-join'],
    make: () =>
      onPages(TAGS, (page) => ({ ...page, items: firstOfEach(page.items, (tag) => tag.toLowerCase()) })),
  },
  {
    id: 'paging/tags/default-skips-to-the-middle',
    sentence: 'Without `limit` the list begins with the tags that are used most.',
    caughtBy: ['tags/paging/default-limit'],
    make: () =>
      onWholeList(TAGS, (tags, { url }) =>
        url.searchParams.has('limit')
          ? tags
          : [...tags.slice(tags.length / 2), ...tags.slice(0, tags.length / 2)],
      ),
  },
];

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const firsts = new Map<string, Item>();
  for (const item of items) {
    if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item);
  }
  return [...firsts.values()];
}
