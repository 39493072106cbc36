import { PARAMETERS } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { onAnswers, onPages } from '../../building-blocks/on-answers.ts';
import { isPageOf } from '../../building-blocks/page.ts';
import { refusal } from '../../building-blocks/refusal.ts';
import type { Mutant } from '../../mutant.ts';
import { onBothLists, type ListFault } from '../../building-blocks/list-fault.ts';

const LISTED = new Set(Object.values(PARAMETERS).flatMap((parameters) => Object.keys(parameters)));

function unknownIn({ searchParams }: URL): readonly string[] {
  return [...searchParams.keys()].filter((name) => !LISTED.has(name));
}

const METHOD_FAULTS: readonly ListFault[] = [
  {
    name: 'head-not-found',
    sentence: 'HEAD is answered with 404.',
    caughtBy: ['methods/*/head'],
    make: ({ path }) =>
      onAnswers((answer, { method, url }) =>
        method === 'HEAD' && url.pathname.startsWith(path)
          ? { status: 404, headers: {}, body: undefined }
          : answer,
      ),
  },
  {
    name: 'post-answered-like-get',
    sentence: 'Whatever the method, the list is answered.',
    caughtBy: ['methods/*/post'],
    make:
      ({ path }) =>
      (request, ask) =>
        ask(
          request.url.pathname.startsWith(path) && request.method === 'POST'
            ? { ...request, method: 'GET' }
            : request,
        ),
  },
];

const READING_FAULTS: readonly ListFault[] = [
  {
    name: 'trailing-slash-not-found',
    sentence: 'A slash at the end of the path is answered with 404.',
    caughtBy: ['http/*/trailing-slash'],
    make: ({ path }) =>
      onAnswers((answer, { url: { pathname } }) =>
        pathname.startsWith(path) && pathname.endsWith('/')
          ? refusal(404, 'not_found', 'There is nothing here.')
          : answer,
      ),
  },
  {
    name: 'plus-not-a-blank',
    sentence: 'A `+` in the query is a plus, not a blank.',
    caughtBy: ['http/*/escapes'],
    make: ({ path }) => rewriteQuery(path, (search) => search.replaceAll('+', '%2B')),
  },
  {
    name: 'small-escapes-not-decoded',
    sentence: 'Escapes in small letters, such as `%2b`, are not decoded.',
    caughtBy: ['http/*/escapes'],
    make: ({ path }) =>
      rewriteQuery(path, (search) => search.replaceAll(/%(?=[\da-f]{2})(?=\d?[a-f])/g, '%25')),
  },
  {
    name: 'unknown-parameter-selects',
    sentence: 'A parameter that is not listed is taken for a field, and no item has it.',
    caughtBy: ['*/answers/unknown-parameter'],
    make: (operation) => {
      const withoutUnknown = askOtherwise(operation, (query, { url }) =>
        unknownIn(url).forEach((name) => query.delete(name)),
      );
      return async (request, ask) => {
        const answer = await withoutUnknown(request, ask);
        if (unknownIn(request.url).length === 0 || !isPageOf(operation, request, answer)) return answer;
        return { ...answer, body: { ...answer.body, items: [], totalCount: 0, _links: {} } };
      };
    },
  },
  {
    name: 'parameters-after-offset-unread',
    sentence: 'Parameters that come after `offset` are not read.',
    caughtBy: ['*/answers/parameter-order'],
    make: (operation) =>
      askOtherwise(operation, (query) => {
        const names = [...query.keys()];
        const unread = names.includes('offset') ? names.slice(names.indexOf('offset') + 1) : [];
        for (const name of unread) query.delete(name);
      }),
  },
  {
    name: 'order-changes-with-each-request',
    sentence: 'Each request gets a page in another order.',
    caughtBy: ['*/answers/repeatable'],
    make: (operation) => {
      let requests = 0;
      return onPages(operation, (page) => {
        requests += 1;
        const turn = requests % Math.max(1, page.items.length);
        return { ...page, items: [...page.items.slice(turn), ...page.items.slice(0, turn)] };
      });
    },
  },
];

/** Changes the query string before it is decoded; links are those of the changed query. */
function rewriteQuery(path: string, change: (search: string) => string): ReturnType<Mutant['make']> {
  return (request, ask) => {
    if (!request.url.pathname.startsWith(path)) return ask(request);
    const url = new URL(request.url);
    url.search = change(request.url.search);
    return ask({ ...request, url });
  };
}

export const HTTP_REQUEST_FAULTS: readonly Mutant[] = onBothLists('http', [
  ...METHOD_FAULTS,
  ...READING_FAULTS,
]);
