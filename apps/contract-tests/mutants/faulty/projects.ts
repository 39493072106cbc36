import { emptyPage } from '../building-blocks/empty-page.ts';
import { filterValue } from '../building-blocks/filter-clauses.ts';
import { onItems } from '../building-blocks/on-answers.ts';
import { FLAGS } from '../building-blocks/operation.ts';
import { isAsked } from '../building-blocks/page.ts';
import { refusal } from '../building-blocks/refusal.ts';
import { onWholeList, wholeList } from '../building-blocks/whole-list.ts';
import type { Ask, Behaviour, Mutant, ProxiedAnswer, ProxiedRequest } from '../mutant.ts';

/** The other project of the demo, and a tag that flags have there alone. */
const OTHER_PROJECT = `${FLAGS.path}warehouse`;
const OTHER_TAG = 'robots';

function withPath(path: string, request: ProxiedRequest): ProxiedRequest {
  const url = new URL(request.url);
  url.pathname = path;
  return { ...request, url };
}

/** Answers in its own way where the project does not exist. */
function forUnknownProject(
  answerTo: (request: ProxiedRequest, ask: Ask) => ProxiedAnswer | Promise<ProxiedAnswer>,
): Behaviour {
  return async (request, ask) => {
    const answer = await ask(request);
    const isUnknown = answer.status === 404 && !request.url.searchParams.has('env');
    return isUnknown && isAsked(FLAGS, request) ? answerTo(request, ask) : answer;
  };
}

/** Lists another project's flags after those of the one that is asked for. */
function leakWhere(applies: (query: URLSearchParams) => boolean): Behaviour {
  return onWholeList(FLAGS, async (right, request, ask) => {
    const isOther = request.url.pathname === OTHER_PROJECT;
    if (isOther || !applies(request.url.searchParams)) return right;
    return [...right, ...(await wholeList(FLAGS, withPath(OTHER_PROJECT, request), ask))];
  });
}

export const PROJECT_FAULTS: readonly Mutant[] = [
  {
    id: 'project/unknown-is-empty',
    sentence: 'A project that does not exist has an empty list of flags.',
    caughtBy: ['flags/project/unknown-refused'],
    make: () => forUnknownProject(emptyPage),
  },
  {
    id: 'project/unknown-is-empty-when-filtered',
    sentence: 'A project that does not exist has an empty list of flags where a filter is sent.',
    caughtBy: ['flags/project/unknown-refused'],
    make: () =>
      forUnknownProject((request, ask) =>
        request.url.searchParams.has('filter') ? emptyPage(request) : ask(request),
      ),
  },
  {
    id: 'project/unknown-is-the-last-known',
    sentence: 'For a project that does not exist the flags of the one asked for before come.',
    caughtBy: ['flags/project/unknown-refused'],
    make: () => {
      let known: string | undefined;
      const fallBack = forUnknownProject((request, ask) =>
        ask(withPath(known ?? request.url.pathname, request)),
      );
      return async (request, ask) => {
        const answer = await fallBack(request, ask);
        if (answer.status === 200 && isAsked(FLAGS, request)) known ??= request.url.pathname;
        return answer;
      };
    },
  },
  {
    id: 'project/key-in-any-case',
    sentence: 'The key of a project may be written in capital letters.',
    caughtBy: ['flags/project/exact-key'],
    make: () =>
      forUnknownProject((request, ask) => ask(withPath(request.url.pathname.toLowerCase(), request))),
  },
  {
    id: 'project/unknown-breaks-the-program',
    sentence: 'A project that does not exist ends in an internal error.',
    caughtBy: ['flags/project/unknown-refused'],
    make: () => forUnknownProject(() => refusal(500, 'internal_error', 'Something went wrong.')),
  },
  {
    id: 'project/unknown-is-a-bad-request',
    sentence: 'A project that does not exist is refused with 400.',
    caughtBy: ['flags/project/unknown-status'],
    make: () => forUnknownProject(() => refusal(400, 'invalid_request', 'There is no such project.')),
  },
  {
    id: 'project/others-under-query',
    sentence: 'The filter `query` finds the flags of every project.',
    caughtBy: ['flags/project/isolated'],
    make: () => leakWhere((query) => filterValue(query, 'query') !== undefined),
  },
  {
    id: 'project/others-under-sort',
    sentence: 'A sorted list holds the flags of every project.',
    caughtBy: ['flags/sort/keeps-list'],
    make: () => leakWhere((query) => query.has('sort')),
  },
  {
    id: 'project/others-by-default',
    sentence: 'The list holds the flags of every project.',
    caughtBy: ['flags/project/isolated'],
    make: () => leakWhere(() => true),
  },
  {
    id: 'project/tags-of-others',
    sentence: 'A flag without tags shows those of another project.',
    caughtBy: ['flags/sort/tags'],
    make: () => onItems(FLAGS, (flag) => (flag.tags.length === 0 ? { ...flag, tags: [OTHER_TAG] } : flag)),
  },
];
