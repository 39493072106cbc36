import { onAnswers, onPages } from '../../building-blocks/on-answers.ts';
import { isPageOf, offsetOf } from '../../building-blocks/page.ts';
import { cutOtherwise } from '../../building-blocks/whole-list.ts';
import type { ListFault } from '../../building-blocks/list-fault.ts';

export const BEYOND_THE_END_FAULTS: readonly ListFault[] = [
  {
    name: 'beyond-the-end-wraps-around',
    sentence: 'Beyond its end the list begins again.',
    caughtBy: ['*/paging/beyond-the-end'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) => {
        const start = offset % Math.max(1, list.length);
        return list.slice(start, start + limit);
      }),
  },
  {
    name: 'beyond-the-end-shows-the-last-page',
    sentence: 'An `offset` beyond the end is cut down to the last page.',
    caughtBy: ['*/paging/beyond-the-end'],
    make: (operation) =>
      cutOtherwise(operation, (list, { limit, offset }) => {
        const start = offset < list.length ? offset : Math.max(0, list.length - limit);
        return list.slice(start, start + limit);
      }),
  },
  {
    name: 'beyond-the-end-counts-nothing',
    sentence: 'The total is read from the first row of the page, so a page without rows has the total 0.',
    caughtBy: ['*/paging/beyond-the-end'],
    make: (operation) =>
      onPages(operation, (page) => (page.items.length === 0 ? { ...page, totalCount: 0 } : page)),
  },
  {
    name: 'beyond-the-end-not-found',
    sentence: 'A page without items is answered with 404.',
    caughtBy: ['*/paging/beyond-the-end'],
    make: (operation) =>
      onAnswers((answer, request) =>
        isPageOf(operation, request, answer) && offsetOf(request.url) > 0 && answer.body.items.length === 0
          ? { ...answer, status: 404, body: { code: 'not_found', message: 'There is no such page.' } }
          : answer,
      ),
  },
];
