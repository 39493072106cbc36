import { onPages } from '../../building-blocks/on-answers.ts';
import { isPageOf, offsetOf } from '../../building-blocks/page.ts';
import { wholeList } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';
import { onBothLists, type ListFault } from '../../building-blocks/list-fault.ts';

const FAULTS: readonly ListFault[] = [
  {
    name: 'total-of-the-page',
    sentence: '`totalCount` is the number of items on the page.',
    caughtBy: ['*/paging/total-is-stable', '*/combinations/random'],
    make: (operation) => onPages(operation, (page) => ({ ...page, totalCount: page.items.length })),
  },
  {
    name: 'total-less-the-offset',
    sentence: '`totalCount` is the number of items from this page on.',
    caughtBy: ['*/paging/total-is-stable'],
    make: (operation) =>
      onPages(operation, (page, { url }) => ({
        ...page,
        totalCount: Math.max(0, (page.totalCount ?? 0) - offsetOf(url)),
      })),
  },
  {
    name: 'total-capped',
    sentence: '`totalCount` stops counting at 40.',
    caughtBy: ['*/paging/total'],
    make: (operation) =>
      onPages(operation, (page) => ({ ...page, totalCount: Math.min(40, page.totalCount ?? 0) })),
  },
  {
    name: 'total-of-everything',
    sentence: '`totalCount` counts the items of the list that no query narrows.',
    caughtBy: ['*/paging/total'],
    make: (operation) => async (request, ask) => {
      const answer = await ask(request);
      if (!isPageOf(operation, request, answer)) return answer;
      const withoutQuery = new URL(request.url.pathname, request.url);
      const everything = await wholeList(operation, { ...request, url: withoutQuery }, ask);
      return { ...answer, body: { ...answer.body, totalCount: everything.length } };
    },
  },
  {
    name: 'total-as-text',
    sentence: '`totalCount` is a text.',
    caughtBy: ['conformance/*/total-count'],
    make: (operation) => onPages(operation, (page) => ({ ...page, totalCount: String(page.totalCount) })),
  },
  {
    name: 'total-estimated',
    sentence: 'For pages after the first, `totalCount` is an estimate, rounded to tens.',
    caughtBy: ['*/paging/total-is-stable'],
    make: (operation) =>
      onPages(operation, (page, { url }) =>
        offsetOf(url) === 0
          ? page
          : { ...page, totalCount: Math.round((page.totalCount ?? 0) / 10) * 10 + 10 },
      ),
  },
];

export const TOTAL_FAULTS: readonly Mutant[] = onBothLists('totals', FAULTS);
