import { FLAG_SORTS, type FeatureFlag } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { byNumber, byPlaceIn } from '../../building-blocks/order.ts';
import { limitOf, offsetOf } from '../../building-blocks/page.ts';
import { sortOf } from '../../building-blocks/sort-of.ts';
import { cutOtherwise, onWholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';

const SEVERAL_FIELDS: readonly Mutant[] = [
  {
    id: 'sort/second-field-ignored',
    sentence: 'Of several fields only the first sorts.',
    caughtBy: ['flags/sort/several'],
    make: () =>
      askOtherwise(FLAGS, (query, request) => {
        if (sortOf(request).includes(',')) query.set('sort', sortOf(request).split(',')[0] ?? '');
      }),
  },
  {
    id: 'sort/third-field-ignored',
    sentence: 'Of several fields the first two sort, and no third.',
    caughtBy: ['flags/sort/several'],
    make: () =>
      askOtherwise(FLAGS, (query, request) => {
        if (query.has('sort')) query.set('sort', sortOf(request).split(',').slice(0, 2).join(','));
      }),
  },
  {
    id: 'sort/middle-field-ignored',
    sentence: 'Of three fields the first and the last sort.',
    caughtBy: ['flags/sort/several'],
    make: () =>
      askOtherwise(FLAGS, (query, request) => {
        const fields = sortOf(request).split(',');
        if (fields.length > 2) query.set('sort', [fields[0], fields.at(-1)].join(','));
      }),
  },
  {
    id: 'sort/fields-the-other-way-around',
    sentence: 'Of several fields the last sorts first.',
    caughtBy: ['flags/sort/several'],
    make: () =>
      askOtherwise(FLAGS, (query, request) => {
        if (query.has('sort')) query.set('sort', sortOf(request).split(',').toReversed().join(','));
      }),
  },
  {
    id: 'sort/first-dash-for-all',
    sentence: 'The direction of the first field is that of all.',
    caughtBy: ['flags/sort/several'],
    make: () =>
      askOtherwise(FLAGS, (query, request) => {
        const [first = '', ...others] = sortOf(request).replaceAll('-', '').split(',');
        const dash = sortOf(request).startsWith('-') ? '-' : '';
        if (others.length > 0) query.set('sort', [first, ...others].map((field) => dash + field).join(','));
      }),
  },
];

const SCOPE_FAULTS: readonly Mutant[] = [
  {
    id: 'sort/within-the-page-only',
    sentence: 'The unsorted list is cut into pages, and each page is sorted.',
    caughtBy: ['flags/sort/whole-list'],
    make: () =>
      cutOtherwise(FLAGS, async (sorted, { limit, offset }, request, ask) => {
        const unsorted = await wholeListOf(FLAGS, request, ask, (query) => query.delete('sort'));
        return unsorted.slice(offset, offset + limit).toSorted(byPlaceIn(sorted));
      }),
  },
  {
    id: 'sort/lost-after-the-first-page',
    sentence: 'Only the first page is sorted.',
    caughtBy: ['flags/sort/whole-list'],
    make: () =>
      askOtherwise(FLAGS, (query, { url }) => {
        if (offsetOf(url) > 0) query.delete('sort');
      }),
  },
  {
    id: 'sort/sees-the-first-forty',
    sentence: 'Only the first 40 flags are sorted, the others follow as they are.',
    caughtBy: ['flags/sort/name'],
    make: () =>
      onWholeList(FLAGS, async (sorted, request, ask) => {
        const unsorted = await wholeListOf(FLAGS, request, ask, (query) => query.delete('sort'));
        return [...unsorted.slice(0, 40).toSorted(byPlaceIn(sorted)), ...unsorted.slice(40)];
      }),
  },
  ...['filter', 'tag', 'archived'].map((parameter): Mutant => ({
    id: `sort/lost-under-${parameter}`,
    sentence: `With \`${parameter}\` the list is not sorted.`,
    caughtBy: ['flags/sort/with-filter'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (query.has(parameter)) query.delete('sort');
      }),
  })),
  {
    id: 'sort/lost-under-expand',
    sentence: 'With `expand` the list is not sorted.',
    caughtBy: ['flags/projection/on-any-page'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (query.has('expand')) query.delete('sort');
      }),
  },
];

/** Many flags are alike in these. */
const FIELDS_WITH_TIES: Readonly<Record<string, (flag: FeatureFlag) => unknown>> = {
  type: ({ temporary }) => temporary,
  maintainerId: ({ maintainerId }) => maintainerId,
};

const NEEDING_NO_ENV: readonly string[] = FLAG_SORTS.filter(
  (sort) => !sort.endsWith('targetingModifiedDate'),
);

const REMEMBERING_FAULTS: readonly Mutant[] = [
  {
    id: 'sort/ties-move-with-each-request',
    sentence: 'Flags that are alike in the field change places with each request.',
    caughtBy: ['flags/sort/repeatable'],
    make: () => {
      let requests = 0;
      return onWholeList(FLAGS, (flags, request) => {
        requests += 1;
        const luck = byNumber<FeatureFlag>(({ key }) => (key.length * requests) % 7);
        return sortOf(request) === 'type' ? flags.toSorted((a, b) => byTemporary(a, b) || luck(a, b)) : flags;
      });
    },
  },
  {
    id: 'sort/ties-depend-on-limit',
    sentence: 'Small pages are found by a heap, which leaves flags that are alike in another order.',
    caughtBy: ['flags/sort/whole-list'],
    make: () =>
      onWholeList(FLAGS, (flags, request) => {
        const field = FIELDS_WITH_TIES[sortOf(request).replace('-', '')];
        if (field === undefined || limitOf(FLAGS, request.url) >= flags.length / 2) return flags;
        return [...Map.groupBy(flags, field).values()].flatMap((alike) => alike.toReversed());
      }),
  },
  {
    id: 'sort/reversed-in-place',
    sentence: 'A dash turns around the sorted list in the cache, for all who ask later.',
    caughtBy: ['flags/sort/repeatable'],
    make: () => {
      const turned = new Set<string>();
      return askOtherwise(FLAGS, (query, request) => {
        const field = sortOf(request).replace('-', '');
        if (field === '') return;
        if (sortOf(request) !== field && !turned.delete(field)) turned.add(field);
        query.set('sort', turned.has(field) ? `-${field}` : field);
      });
    },
  },
  {
    id: 'sort/kept-from-the-request-before',
    sentence: 'A request without `sort` gets the order of the last one that had it.',
    caughtBy: ['flags/sort/repeatable'],
    make: () => {
      let kept = '';
      return askOtherwise(FLAGS, (query, request) => {
        if (sortOf(request) === '' && kept !== '') query.set('sort', kept);
        else if (NEEDING_NO_ENV.includes(sortOf(request))) kept = sortOf(request);
      });
    },
  },
];

function byTemporary(a: FeatureFlag, b: FeatureFlag): number {
  return Number(b.temporary) - Number(a.temporary);
}

export const SORT_FAULTS: readonly Mutant[] = [...SEVERAL_FIELDS, ...SCOPE_FAULTS, ...REMEMBERING_FAULTS];
