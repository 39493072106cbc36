import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import {
  filterClauses,
  filterValue,
  setFilter,
  withoutFields,
} from '../../building-blocks/filter-clauses.ts';
import { ignoreField, misreadFilter } from '../../building-blocks/misread-filter.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { onWholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

/** Lists archived flags after the others for the queries that `applies` chooses. */
function addArchived(applies: (query: URLSearchParams) => boolean): Behaviour {
  return onWholeList(FLAGS, async (right, request, ask) => {
    if (!applies(request.url.searchParams)) return right;
    const unarchived = await wholeListOf(FLAGS, request, ask, (query) => setArchived(query, 'false'));
    const archived = await wholeListOf(FLAGS, request, ask, (query) => setArchived(query, 'true'));
    return [...unarchived, ...archived];
  });
}

function setArchived(query: URLSearchParams, archived: string): void {
  setFilter(query, withoutFields(filterClauses(query), 'archived', 'state'));
  query.set('archived', archived);
}

function namesArchived(query: URLSearchParams): boolean {
  return (
    query.has('archived') || (filterValue(query, 'archived') ?? filterValue(query, 'state')) !== undefined
  );
}

export const ARCHIVED_FAULTS: readonly Mutant[] = [
  {
    id: 'archived/listed-by-default',
    sentence: 'Archived flags are listed unless they are left out by `archived=false`.',
    caughtBy: ['flags/archived/left-out-by-default'],
    make: () => addArchived((query) => !namesArchived(query)),
  },
  {
    id: 'archived/brought-in-by-query',
    sentence: 'The filter `query` finds archived flags, too.',
    caughtBy: ['flags/archived/scope'],
    make: () => addArchived((query) => !namesArchived(query) && filterValue(query, 'query') !== undefined),
  },
  {
    id: 'archived/brought-in-by-tag',
    sentence: 'The parameter `tag` finds archived flags, too.',
    caughtBy: ['flags/archived/scope'],
    make: () => addArchived((query) => !namesArchived(query) && query.has('tag')),
  },
  {
    id: 'archived/brought-in-by-maintainer',
    sentence: 'The filter `maintainerId` lists archived flags, too.',
    caughtBy: ['flags/filter/maintainer'],
    make: () =>
      addArchived((query) => !namesArchived(query) && filterValue(query, 'maintainerId') !== undefined),
  },
  {
    id: 'archived/true-means-also',
    sentence: 'The parameter `archived=true` lists archived flags as well as the others.',
    caughtBy: ['flags/archived/asked-for'],
    make: () => addArchived((query) => query.get('archived') === 'true'),
  },
  {
    id: 'archived/false-means-either',
    sentence: 'The parameter `archived=false` lists flags whether they are archived or not.',
    caughtBy: ['flags/archived/asked-for'],
    make: () => addArchived((query) => query.get('archived') === 'false'),
  },
  {
    id: 'archived/parameter-ignored',
    sentence: 'The deprecated parameter `archived` no longer has an effect.',
    caughtBy: ['flags/archived/asked-for'],
    make: () => askOtherwise(FLAGS, (query) => query.delete('archived')),
  },
  {
    id: 'archived/parameter-drifts',
    sentence:
      'The deprecated parameter `archived` leaves out flags that were deprecated before they were archived.',
    caughtBy: ['flags/archived/equivalents'],
    make: () =>
      onWholeList(FLAGS, (right, { url }) =>
        url.searchParams.get('archived') === 'true' ? right.filter(({ deprecated }) => !deprecated) : right,
      ),
  },
  {
    id: 'archived/filter-ignored',
    sentence: 'The deprecated filter `archived` no longer has an effect.',
    caughtBy: ['flags/filter/archived'],
    make: () => ignoreField('archived'),
  },
  {
    id: 'archived/filter-true-means-also',
    sentence: 'The filter `archived:true` lists archived flags as well as the others.',
    caughtBy: ['flags/filter/archived'],
    make: () => addArchived((query) => filterValue(query, 'archived') === 'true'),
  },
  {
    id: 'archived/parameter-beats-filter',
    sentence: 'Where the parameter `archived` is sent, the filter `state` has no effect.',
    caughtBy: ['flags/archived/combines'],
    make: () =>
      misreadFilter((clauses, query) => (query.has('archived') ? withoutFields(clauses, 'state') : clauses)),
  },
  {
    id: 'archived/filter-beats-parameter',
    sentence: 'Where the filter `state` is sent, the parameter `archived` has no effect.',
    caughtBy: ['flags/archived/combines'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (filterValue(query, 'state') !== undefined) query.delete('archived');
      }),
  },
  {
    id: 'archived/not-filtered',
    sentence: 'Among archived flags the filter `tags` has no effect.',
    caughtBy: ['flags/filter/among-archived'],
    make: () =>
      misreadFilter((clauses, query) => {
        const areArchived = query.get('archived') === 'true' || filterValue(query, 'state') === 'archived';
        return areArchived ? withoutFields(clauses, 'tags') : clauses;
      }),
  },
  {
    id: 'state/ignored',
    sentence: 'The filter `state` is taken and has no effect.',
    caughtBy: ['flags/filter/state'],
    make: () => ignoreField('state'),
  },
  {
    id: 'state/archived-is-empty',
    sentence: 'The filter `state:archived` selects among flags that are not archived, and so lists none.',
    caughtBy: ['flags/filter/state'],
    make: () =>
      onWholeList(FLAGS, (right, { url }) => {
        return filterValue(url.searchParams, 'state') === 'archived' ? [] : right;
      }),
  },
  {
    id: 'state/live-is-not-archived',
    sentence: 'The filter `state:live` lists deprecated flags, too.',
    caughtBy: ['flags/filter/state-parts'],
    make: () =>
      misreadFilter((clauses, query) => {
        return filterValue(query, 'state') === 'live' ? withoutFields(clauses, 'state') : clauses;
      }),
  },
  {
    id: 'state/deprecated-or-archived',
    sentence: 'The filter `state:deprecated` lists archived flags that were deprecated before.',
    caughtBy: ['flags/filter/state'],
    make: () =>
      onWholeList(FLAGS, async (right, request, ask) => {
        if (filterValue(request.url.searchParams, 'state') !== 'deprecated') return right;
        const archived = await wholeListOf(FLAGS, request, ask, (query) => setArchived(query, 'true'));
        return [...right, ...archived.filter(({ deprecated }) => deprecated)];
      }),
  },
];
