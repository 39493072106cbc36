import { FLAG_EXPANDS, FLAG_SORTS, PARAMETERS, SUMMARY_MODES, TAG_KINDS } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { emptyPage } from '../../building-blocks/empty-page.ts';
import { filterClauses, setFilter } from '../../building-blocks/filter-clauses.ts';
import { misread } from '../../building-blocks/misread.ts';
import { FLAGS, TAGS } from '../../building-blocks/operation.ts';
import { refusal } from '../../building-blocks/refusal.ts';
import type { Behaviour, Mutant, ProxiedAnswer, ProxiedRequest } from '../../mutant.ts';

/** The members of a list that are known, or undefined if none is. */
function knownOf(list: string, known: readonly string[]): string | undefined {
  const members = list.split(',').filter((member) => known.includes(member));
  return members.length > 0 ? members.join(',') : undefined;
}

/** Of the parameters that either operation lists. */
const NAMES = Object.values(PARAMETERS).flatMap((parameters) => Object.keys(parameters));

const isTargetingDate = (sort: string): boolean => sort.includes('targetingModifiedDate');

/** Answers in its own way where the right server refuses with 400. */
function insteadOfRefusal(
  answerTo: (request: ProxiedRequest, refused: ProxiedAnswer) => ProxiedAnswer,
): Behaviour {
  return async (request, ask) => {
    const answer = await ask(request);
    return answer.status === 400 ? answerTo(request, answer) : answer;
  };
}

const WORD_FAULTS: readonly Mutant[] = [
  {
    id: 'refusals/archived-unknown-is-false',
    sentence: 'An `archived` that is no boolean is taken for false.',
    caughtBy: ['refusals/flags/archived'],
    make: () => misread(FLAGS, 'archived', (text) => String(text === 'true')),
  },
  {
    id: 'refusals/tags-archived-unknown-is-false',
    sentence: 'An `archived` of tags that is no boolean is taken for false.',
    caughtBy: ['refusals/tags/archived'],
    make: () => misread(TAGS, 'archived', (text) => String(text === 'true')),
  },
  {
    id: 'refusals/compare-unknown-is-true',
    sentence: 'A `compare` that is no boolean is taken for true, as every text that is not empty.',
    caughtBy: ['refusals/flags/compare'],
    make: () => misread(FLAGS, 'compare', (text) => (text === 'false' ? text : 'true')),
  },
  {
    id: 'refusals/summary-unknown-ignored',
    sentence: 'A `summary` outside its list is passed over.',
    caughtBy: ['refusals/flags/summary'],
    make: () => misread(FLAGS, 'summary', (mode) => knownOf(mode, SUMMARY_MODES)),
  },
  {
    id: 'refusals/sort-unknown-ignored',
    sentence: 'A field that flags can not be sorted by is passed over.',
    caughtBy: ['refusals/flags/sort'],
    make: () => misread(FLAGS, 'sort', (fields) => knownOf(fields, FLAG_SORTS)),
  },
  {
    id: 'refusals/sort-in-any-case',
    sentence: 'The fields in `sort` may be written in capital letters.',
    caughtBy: ['refusals/flags/sort'],
    make: () =>
      misread(
        FLAGS,
        'sort',
        (field) => FLAG_SORTS.find((known) => known.toLowerCase() === field.toLowerCase()) ?? field,
      ),
  },
  {
    id: 'refusals/expand-unknown-ignored',
    sentence: 'A field that can not be expanded is passed over.',
    caughtBy: ['refusals/flags/expand'],
    make: () => misread(FLAGS, 'expand', (fields) => knownOf(fields, FLAG_EXPANDS)),
  },
  {
    id: 'refusals/limit-empty-is-none',
    sentence: 'An empty `limit` gets the page that no `limit` gets.',
    caughtBy: ['refusals/flags/empty-value'],
    make: () => misread(FLAGS, 'limit', (limit) => (limit === '' ? undefined : limit)),
  },
  {
    id: 'refusals/kind-unknown-ignored',
    sentence: 'A `kind` outside its list is passed over, and all tags are listed.',
    caughtBy: ['refusals/tags/kind'],
    make: () => misread(TAGS, 'kind', (kind) => knownOf(kind, TAG_KINDS)),
  },
  {
    id: 'refusals/kind-unknown-is-empty',
    sentence: 'A `kind` outside its list has no tags.',
    caughtBy: ['refusals/tags/kind'],
    make: () =>
      insteadOfRefusal((request, refused) => {
        const kinds = request.url.searchParams.getAll('kind');
        return kinds.every((kind) => knownOf(kind, TAG_KINDS)) ? refused : emptyPage(request);
      }),
  },
  {
    id: 'refusals/targeting-date-without-env-ignored',
    sentence: 'A list sorted by `targetingModifiedDate` without `env` is unsorted.',
    caughtBy: ['refusals/flags/sort-targetingModifiedDate-without-env'],
    make: () =>
      misread(FLAGS, 'sort', (sort, query) =>
        isTargetingDate(sort) && !query.has('env') ? undefined : sort,
      ),
  },
  {
    id: 'refusals/targeting-date-in-company-alone',
    sentence: 'Beside `targetingModifiedDate` every other field is passed over.',
    caughtBy: ['refusals/flags/sort-targetingModifiedDate-in-company'],
    make: () => misread(FLAGS, 'sort', (sort) => sort.split(',').find(isTargetingDate) ?? sort),
  },
  {
    id: 'refusals/empty-expand-refused',
    sentence: 'An empty `expand` is refused.',
    caughtBy: ['flags/answers/empty-values'],
    make: () => async (request, ask) =>
      request.url.searchParams.get('expand') === ''
        ? refusal(400, 'invalid_request', '`expand` is empty.')
        : ask(request),
  },
];

const UNKNOWN_PARAMETER_FAULTS: readonly Mutant[] = [
  {
    id: 'refusals/query-taken-for-a-filter',
    sentence: 'The parameter `query`, which nobody lists, is taken for the filter of that name.',
    caughtBy: ['flags/answers/unknown-parameter'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        const value = query.get('query');
        if (value === null) return;
        setFilter(query, [...filterClauses(query), { field: 'query', value }]);
        query.delete('query');
      }),
  },
  {
    id: 'refusals/unknown-parameter-breaks-the-program',
    sentence: 'A parameter that is not listed ends in an internal error.',
    caughtBy: ['flags/answers/unknown-parameter', 'tags/answers/unknown-parameter'],
    make: () =>
      insteadOfRefusal(({ url }, refused) => {
        const isKnown = [...url.searchParams.keys()].every((name) => NAMES.includes(name));
        return isKnown ? refused : refusal(500, 'internal_error', 'Something went wrong.');
      }),
  },
];

const STATUS_FAULTS: readonly Mutant[] = [
  {
    id: 'refusals/internal-error',
    sentence: 'What is wrong in a request ends in an internal error.',
    caughtBy: ['refusals/flags/limit', 'refusals/tags/kind'],
    make: () => insteadOfRefusal(() => refusal(500, 'internal_error', 'Something went wrong.')),
  },
  {
    id: 'refusals/status-200',
    sentence: 'A request is refused with status 200, and the error in the body.',
    caughtBy: ['refusals/flags/limit', 'refusals/tags/kind'],
    make: () => insteadOfRefusal((_request, refused) => ({ ...refused, status: 200 })),
  },
  {
    id: 'refusals/empty-page',
    sentence: 'In place of a refusal an empty page comes.',
    caughtBy: ['refusals/flags/sort', 'refusals/tags/kind'],
    make: () => insteadOfRefusal(emptyPage),
  },
  {
    id: 'refusals/without-message',
    sentence: 'A refusal has a code and no message.',
    caughtBy: ['conformance/flags/errors', 'conformance/tags/errors'],
    make: () => insteadOfRefusal((_request, refused) => ({ ...refused, body: { code: 'invalid_request' } })),
  },
];

export const REFUSAL_FAULTS: readonly Mutant[] = [
  ...WORD_FAULTS,
  ...UNKNOWN_PARAMETER_FAULTS,
  ...STATUS_FAULTS,
];
