import {
  filterClauses,
  filterValue,
  setFilter,
  withoutFields,
  type FilterClause,
} from '../../building-blocks/filter-clauses.ts';
import { misreadFilter, misreadValue } from '../../building-blocks/misread-filter.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { refusal } from '../../building-blocks/refusal.ts';
import { onWholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';

const isEnvironment = ({ field }: FilterClause): boolean => field === 'filterEnv';

const CLAUSE_FAULTS: readonly Mutant[] = [
  {
    id: 'filter/any-clause',
    sentence: 'Of several clauses of a filter one is enough.',
    caughtBy: ['flags/filter/and'],
    make: () =>
      onWholeList(FLAGS, async (right, request, ask) => {
        const clauses = filterClauses(request.url.searchParams);
        const lists = clauses
          .filter((clause) => !isEnvironment(clause))
          .map((clause) =>
            wholeListOf(FLAGS, request, ask, (query) =>
              setFilter(query, [clause, ...clauses.filter(isEnvironment)]),
            ),
          );
        if (lists.length < 2) return right;
        const listed = new Set((await Promise.all(lists)).flat().map(({ key }) => key));
        const all = await wholeListOf(FLAGS, request, ask, (query) => query.delete('filter'));
        return all.filter(({ key }) => listed.has(key));
      }),
  },
  {
    id: 'filter/first-clause-only',
    sentence: 'Of several clauses of a filter the first alone counts, beside `filterEnv`.',
    caughtBy: ['flags/filter/and'],
    make: () =>
      misreadFilter((clauses) => {
        const first = clauses.find((clause) => !isEnvironment(clause));
        return clauses.filter((clause) => clause === first || isEnvironment(clause));
      }),
  },
  {
    id: 'filter/last-clause-only',
    sentence: 'Of several clauses of a filter the last alone counts, beside `filterEnv`.',
    caughtBy: ['flags/filter/and'],
    make: () =>
      misreadFilter((clauses) => {
        const last = clauses.findLast((clause) => !isEnvironment(clause));
        return clauses.filter((clause) => clause === last || isEnvironment(clause));
      }),
  },
  {
    id: 'filter/eight-clauses-at-most',
    sentence: 'Of many clauses of a filter the first eight count.',
    caughtBy: ['flags/filter/and'],
    make: () => misreadFilter((clauses) => clauses.slice(0, 8)),
  },
  {
    id: 'filter/filterEnv-only-after',
    sentence: 'A `filterEnv` that stands before a clause has no effect on it.',
    caughtBy: ['flags/filter/one-filterEnv'],
    make: () =>
      misreadFilter((clauses) =>
        clauses[0]?.field === 'filterEnv' ? withoutFields(clauses, 'filterEnv') : clauses,
      ),
  },
  {
    id: 'filter/filterEnv-unknown-ignored',
    sentence: 'A `filterEnv` that the project does not have is passed over.',
    caughtBy: ['flags/env/unknown'],
    make: () => async (request, ask) => {
      const answer = await ask(request);
      const environment = filterValue(request.url.searchParams, 'filterEnv');
      if (answer.status !== 400 || environment === undefined) return answer;
      return misreadFilter((clauses) => withoutFields(clauses, 'filterEnv'))(request, ask);
    },
  },
];

const VALUE_FAULTS: readonly Mutant[] = [
  {
    id: 'filter/json-cut-at-second-colon',
    sentence: 'A clause is split at every colon, and its JSON is broken by that.',
    caughtBy: ['conformance/flags/valid-requests'],
    make: () => misreadValue('creationDate', (json) => json.split(':', 1).join()),
  },
  {
    id: 'filter/json-without-blanks-only',
    sentence: 'JSON in a filter is refused if it has blanks in it.',
    caughtBy: ['flags/filter/json-with-blanks'],
    make: () => async (request, ask) => {
      const hasBlank = /\{[^}]* /.test(request.url.searchParams.get('filter') ?? '');
      return hasBlank ? refusal(400, 'invalid_request', 'The filter is broken.') : ask(request);
    },
  },
  {
    id: 'filter/colon-must-be-encoded',
    sentence: 'A colon in a query is refused if it is not percent-encoded.',
    caughtBy: ['flags/filter/encoding'],
    make: () => async (request, ask) =>
      request.url.search.includes(':') ? refusal(400, 'invalid_request', 'The URL is broken.') : ask(request),
  },
  {
    id: 'filter/decoded-twice',
    sentence: 'A filter is decoded twice, and a tag with a percent sign breaks the program.',
    caughtBy: ['flags/filter/query'],
    make: () => async (request, ask) => {
      try {
        return await misreadFilter((clauses) =>
          clauses.map(({ value = '', ...clause }) => ({ ...clause, value: decodeURIComponent(value) })),
        )(request, ask);
      } catch {
        return refusal(500, 'internal_error', 'URI malformed');
      }
    },
  },
  {
    id: 'filter/blank-left-encoded',
    sentence: 'A `%20` in a filter is not decoded.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => misreadValue('tags', (tags) => tags.replaceAll(' ', '%20')),
  },
  {
    id: 'filter/text-read-as-latin-1',
    sentence: 'The filter `query` takes the bytes of a letter such as é for letters of their own.',
    caughtBy: ['flags/filter/query'],
    make: () => misreadValue('query', (text) => Buffer.from(text).toString('latin1')),
  },
  {
    id: 'filter/empty-lists-nothing',
    sentence: 'An empty `filter` lists nothing.',
    caughtBy: ['flags/answers/empty-values'],
    make: () => onWholeList(FLAGS, (right, { url }) => (url.searchParams.get('filter') === '' ? [] : right)),
  },
];

export const FILTER_GRAMMAR_FAULTS: readonly Mutant[] = [...CLAUSE_FAULTS, ...VALUE_FAULTS];
