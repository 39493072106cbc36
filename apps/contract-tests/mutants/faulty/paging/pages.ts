import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { limitOf, offsetOf } from '../../building-blocks/page.ts';
import { cutOtherwise, onWholeList } from '../../building-blocks/whole-list.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';
import { BEYOND_THE_END_FAULTS } from './beyond-the-end.ts';
import { onBothLists, type ListFault } from '../../building-blocks/list-fault.ts';
import { LOST_ITEM_FAULTS } from './lost-items.ts';

const OFFSET_FAULTS: readonly ListFault[] = [
  {
    name: 'offset-is-a-page-number',
    sentence: '`offset` counts pages.',
    caughtBy: ['*/paging/offset-is-an-index', '*/paging/pages-join'],
    make: (operation) =>
      askOtherwise(operation, (query, { url }) =>
        query.set('offset', String(offsetOf(url) * limitOf(operation, url))),
      ),
  },
  {
    name: 'offset-counts-from-one',
    sentence: 'The first item has the index 1.',
    caughtBy: ['*/paging/offset-is-an-index', '*/paging/no-item-twice'],
    make: (operation) =>
      askOtherwise(operation, (query, { url }) =>
        query.set('offset', String(Math.max(0, offsetOf(url) - 1))),
      ),
  },
  {
    name: 'offset-skips-one-more',
    sentence: 'A later page begins one item late.',
    caughtBy: ['*/paging/offset-is-an-index', '*/paging/pages-join'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) => {
        const start = offset === 0 ? 0 : offset + 1;
        return list.slice(start, start + limit);
      }),
  },
  {
    name: 'offset-ignored',
    sentence: 'Every page is the first.',
    caughtBy: ['*/paging/offset-is-an-index', '*/paging/no-item-twice'],
    make: (operation) => cutOtherwise(operation, (list, { limit }) => list.slice(0, limit)),
  },
  {
    name: 'offset-rounded-to-pages',
    sentence: 'A page begins at a multiple of `limit`, whatever `offset` says.',
    caughtBy: ['*/paging/offset-is-an-index'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) => {
        const start = offset - (offset % limit);
        return list.slice(start, start + limit);
      }),
  },
  {
    name: 'offset-missing-skips-the-first',
    sentence: 'Without `offset` the list begins at its second item.',
    caughtBy: ['*/paging/default-offset'],
    make: (operation) =>
      askOtherwise(operation, (query) => {
        if (!query.has('offset')) query.set('offset', '1');
      }),
  },
];

const PAGE_FAULTS: readonly ListFault[] = [
  {
    name: 'page-one-short',
    sentence: 'A page holds one item less than `limit`, and the next one begins where it should.',
    caughtBy: ['*/paging/full-pages', '*/paging/pages-join'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) => list.slice(offset, offset + limit - 1)),
  },
  {
    name: 'page-one-over',
    sentence: 'A page holds one item more than `limit`, which the next one begins with.',
    caughtBy: ['*/paging/full-pages', '*/paging/no-item-twice'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) => list.slice(offset, offset + limit + 1)),
  },
  {
    name: 'page-ends-at-limit',
    sentence: 'A page ends at the index `limit`, not `limit` items after its beginning.',
    caughtBy: ['*/paging/full-pages', '*/paging/pages-join'],
    make: (operation) => cutOtherwise(operation, (list, { limit, offset }) => list.slice(offset, limit)),
  },
  {
    name: 'last-item-lost',
    sentence: 'The last item of the list is counted, and on no page.',
    caughtBy: ['*/paging/total'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) =>
        list.slice(offset, Math.min(offset + limit, list.length - 1)),
      ),
  },
  {
    name: 'last-page-wraps-around',
    sentence: 'What is missing on the last page is taken from the beginning of the list.',
    caughtBy: ['*/paging/no-item-twice', '*/paging/full-pages'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) =>
        offset < list.length && limit < list.length
          ? [...list, ...list].slice(offset, offset + limit)
          : list.slice(offset),
      ),
  },
  {
    name: 'full-last-page-lost',
    sentence: 'Where the items fill the last page exactly, it comes empty.',
    caughtBy: ['*/paging/full-pages'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) =>
        offset > 0 && offset + limit === list.length ? [] : list.slice(offset, offset + limit),
      ),
  },
  {
    name: 'deep-pages-empty',
    sentence: 'The search engine behind it serves no results beyond the fortieth.',
    caughtBy: ['*/paging/total', '*/paging/full-pages'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) => list.slice(offset, Math.min(offset + limit, 40))),
  },
  {
    name: 'order-depends-on-limit',
    sentence: 'Large pages are read by another plan, which has the list the other way around.',
    caughtBy: ['*/paging/stable-order'],
    make: (operation) =>
      onWholeList(operation, (list, { url }) =>
        limitOf(operation, url) > list.length / 2 ? list.toReversed() : list,
      ),
  },
  {
    name: 'rows-multiplied-by-a-join',
    sentence: 'Each third item stands twice in the list, and is counted twice.',
    caughtBy: ['*/paging/no-item-twice'],
    make: (operation) =>
      onWholeList(operation, (list) =>
        list.flatMap((item, index) => (index % 3 === 2 ? [item, item] : [item])),
      ),
  },
  {
    name: 'limit-above-the-maximum-falls-back',
    sentence: 'A `limit` above the maximum is taken for a mistake, and gets ten items.',
    caughtBy: ['*/paging/above-the-maximum'],
    make: (operation) =>
      askOtherwise(operation, (query, { url }) => {
        if (limitOf(operation, url) > operation.limitMax) query.set('limit', '10');
      }),
  },
];

/** The default of tags is the server's choice. */
const DEFAULT_LIMIT_FAULTS = [10, 25, 50].map((limit): Mutant => ({
  id: `paging/flags/default-limit-${limit}`,
  sentence: `Without \`limit\` a page holds ${limit} flags.`,
  caughtBy: ['flags/paging/default-limit'],
  make: () => limitUnlessSent(String(limit), () => true),
}));

const DEFAULT_LIMIT_OF_SOME_LISTS_FAULTS: readonly Mutant[] = [
  {
    id: 'paging/flags/default-limit-of-filtered-lists',
    sentence: 'Without `limit` a page of a filtered list holds 100 flags.',
    caughtBy: ['flags/paging/default-limit'],
    make: () => limitUnlessSent('100', (query) => query.has('filter')),
  },
  {
    id: 'paging/flags/default-limit-of-sorted-lists',
    sentence: 'Without `limit` a page of a sorted list holds 10 flags.',
    caughtBy: ['flags/paging/default-limit'],
    make: () => limitUnlessSent('10', (query) => query.has('sort')),
  },
];

function limitUnlessSent(limit: string, where: (query: URLSearchParams) => boolean): Behaviour {
  return askOtherwise(FLAGS, (query) => {
    if (!query.has('limit') && where(query)) query.set('limit', limit);
  });
}

export const PAGING_FAULTS: readonly Mutant[] = [
  ...onBothLists('paging', [...OFFSET_FAULTS, ...PAGE_FAULTS, ...BEYOND_THE_END_FAULTS]),
  ...DEFAULT_LIMIT_FAULTS,
  ...DEFAULT_LIMIT_OF_SOME_LISTS_FAULTS,
  ...LOST_ITEM_FAULTS,
];
