import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { cachedBy } from '../../building-blocks/cached-by.ts';
import {
  filterClauses,
  filterValue,
  setFilter,
  withoutFields,
} from '../../building-blocks/filter-clauses.ts';
import { misreadFilter } from '../../building-blocks/misread-filter.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { isPageOf } from '../../building-blocks/page.ts';
import { onWholeList, wholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';

/** Faults that show where a filter meets pages, totals, sorting and caches. */
export const FILTERED_LIST_FAULTS: readonly Mutant[] = [
  {
    id: 'filter/after-paging',
    sentence: 'A page is cut out of the whole list, then filtered; the total is that of the whole list.',
    caughtBy: ['flags/filter/before-paging'],
    make: () => {
      const unfiltered = misreadFilter((clauses, query) =>
        filterValue(query, 'state') === undefined ? [] : clauses,
      );
      return async (request, ask) => {
        const answer = await unfiltered(request, ask);
        if (!isPageOf(FLAGS, request, answer)) return answer;
        const listed = new Set((await wholeList(FLAGS, request, ask)).map(({ key }) => key));
        const items = answer.body.items.filter(({ key }) => listed.has(key));
        return { ...answer, body: { ...answer.body, items } };
      };
    },
  },
  {
    id: 'filter/total-of-the-whole-list',
    sentence: 'The total of a filtered list counts the flags that the filter leaves out, too.',
    caughtBy: ['flags/filter/total'],
    make: () => async (request, ask) => {
      const answer = await ask(request);
      if (!isPageOf(FLAGS, request, answer)) return answer;
      const all = await wholeListOf(FLAGS, request, ask, (query) => {
        setFilter(
          query,
          filterClauses(query).filter(({ field }) => field === 'state' || field === 'archived'),
        );
      });
      return { ...answer, body: { ...answer.body, totalCount: all.length } };
    },
  },
  {
    id: 'filter/first-page-only',
    sentence: 'From the second page on, a list is no longer filtered.',
    caughtBy: ['flags/filter/before-paging'],
    make: () => misreadFilter((clauses, query) => (Number(query.get('offset')) > 0 ? [] : clauses)),
  },
  {
    id: 'filter/list-twice-when-two-tags',
    sentence: 'A flag comes once for each of its tags that the filter `tags` names, as a join makes it.',
    caughtBy: ['flags/filter/tags-all-of'],
    make: () =>
      onWholeList(FLAGS, (right, { url }) => {
        const tags = filterValue(url.searchParams, 'tags')?.split('+') ?? [];
        return tags.length > 1 ? right.flatMap((flag) => tags.map(() => flag)) : right;
      }),
  },
  {
    id: 'filter/lost-under-sort',
    sentence: 'A sorted list is not filtered by `query`.',
    caughtBy: ['flags/sort/with-filter'],
    make: () =>
      misreadFilter((clauses, query) => (query.has('sort') ? withoutFields(clauses, 'query') : clauses)),
  },
  {
    id: 'filter/lost-under-env',
    sentence: 'Where `env` is sent, the filter `type` has no effect.',
    caughtBy: ['flags/filter/and'],
    make: () =>
      misreadFilter((clauses, query) => (query.has('env') ? withoutFields(clauses, 'type') : clauses)),
  },
  {
    id: 'filter/order-lost',
    sentence: 'A list that is filtered by tags is no longer sorted.',
    caughtBy: ['flags/sort/with-filter'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (filterValue(query, 'tags') !== undefined) query.delete('sort');
      }),
  },
  {
    id: 'filter/cached-by-first-clause',
    sentence: 'A cache takes filters that begin with the same clause for the same filter.',
    caughtBy: ['flags/filter/and'],
    make: () =>
      cachedBy(({ url, headers }) => {
        const query = new URLSearchParams(url.searchParams);
        setFilter(query, filterClauses(query).slice(0, 1));
        return `${url.pathname}?${query.toString()} ${headers['authorization']}`;
      }),
  },
  {
    id: 'filter/cached-without-values',
    sentence: 'A cache takes two filters for the same if they name the same fields.',
    caughtBy: ['flags/filter/query'],
    make: () =>
      cachedBy(({ url, headers }) => {
        const query = new URLSearchParams(url.searchParams);
        setFilter(
          query,
          filterClauses(query).map(({ field }) => ({ field })),
        );
        return `${url.pathname}?${query.toString()} ${headers['authorization']}`;
      }),
  },
  {
    id: 'filter/cached-in-lower-case',
    sentence: 'A cache takes `filter=tags:Beta` for `filter=tags:beta`.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => cachedBy(({ url, headers }) => `${url.href.toLowerCase()} ${headers['authorization']}`),
  },
];
