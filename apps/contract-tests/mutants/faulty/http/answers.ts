import { gzipSync } from 'node:zlib';
import { onAnswers, onPages } from '../../building-blocks/on-answers.ts';
import type { Operation } from '../../building-blocks/operation.ts';
import { isPageOf, offsetOf } from '../../building-blocks/page.ts';
import type { Behaviour, Mutant, ProxiedAnswer, ProxiedRequest } from '../../mutant.ts';
import { onBothLists, onFlags, type ListFault } from '../../building-blocks/list-fault.ts';

/** Changes answers to one operation's requests that are not errors, but for the first page, which a survey needs. */
function onLaterPages(
  operation: Operation<unknown>,
  change: (answer: ProxiedAnswer, request: ProxiedRequest) => ProxiedAnswer,
): Behaviour {
  return onAnswers((answer, request) =>
    isPageOf(operation, request, answer) && offsetOf(request.url) > 0 ? change(answer, request) : answer,
  );
}

function withHeaders(answer: ProxiedAnswer, headers: Readonly<Record<string, string>>): ProxiedAnswer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** Both lists are tried: each has checks of its own. */
const ON_BOTH_LISTS: readonly ListFault[] = [
  {
    name: 'content-type-html',
    sentence: 'Pages are called text/html.',
    caughtBy: ['conformance/*/content-type'],
    make: (operation) =>
      onLaterPages(operation, (answer) => withHeaders(answer, { 'content-type': 'text/html' })),
  },
  {
    name: 'body-cut-off',
    sentence: 'Half of a later page arrives, then the connection ends.',
    caughtBy: ['conformance/*/status'],
    make: (operation) =>
      onLaterPages(operation, (answer) => {
        const bytes = Buffer.from(JSON.stringify(answer.body));
        const headers = { 'content-length': String(bytes.length), connection: 'close' };
        return { ...withHeaders(answer, headers), raw: bytes.subarray(0, bytes.length / 2) };
      }),
  },
  {
    name: 'garbage-after-the-body',
    sentence: 'A debugging line follows the JSON of later pages.',
    caughtBy: ['conformance/*/body'],
    make: (operation) =>
      onLaterPages(operation, (answer) => ({
        ...answer,
        raw: `${JSON.stringify(answer.body)}\n<!-- 12 ms -->`,
      })),
  },
  {
    name: 'later-pages-unavailable',
    sentence: 'Every page beyond the first thirty items is answered with 500.',
    caughtBy: ['conformance/*/valid-requests', '*/paging/full-pages'],
    make: (operation) =>
      onAnswers((answer, request) =>
        isPageOf(operation, request, answer) && offsetOf(request.url) > 30
          ? { ...answer, status: 500, body: { code: 'internal_server_error', message: 'Try again.' } }
          : answer,
      ),
  },
  {
    name: 'compressed-copy-is-stale',
    sentence: 'Who takes compressed answers gets an older copy, which lacks the last item of a page.',
    caughtBy: ['http/*/compression'],
    make: (operation) =>
      onAnswers((answer, request) => {
        if (!isPageOf(operation, request, answer)) return answer;
        if (!(request.headers['accept-encoding'] ?? '').includes('gzip')) return answer;
        const stale = { ...answer.body, items: answer.body.items.slice(0, -1) };
        return {
          ...withHeaders(answer, { 'content-encoding': 'gzip' }),
          raw: gzipSync(JSON.stringify(stale)),
        };
      }),
  },
];

const PAGE_FAULTS: readonly ListFault[] = [
  {
    name: 'content-type-missing',
    sentence: 'Pages have no content type.',
    caughtBy: ['conformance/*/content-type'],
    make: (operation) => onLaterPages(operation, (answer) => ({ ...answer, headers: {} })),
  },
  {
    name: 'wrapped-in-a-callback',
    sentence: 'Later pages come as JSONP.',
    caughtBy: ['conformance/*/body'],
    make: (operation) =>
      onLaterPages(operation, (answer) => ({ ...answer, raw: `callback(${JSON.stringify(answer.body)})` })),
  },
  {
    name: 'redirected',
    sentence: 'Later pages are redirected to another host.',
    caughtBy: ['conformance/*/status'],
    make: (operation) =>
      onLaterPages(operation, (_, { url }) => ({
        status: 302,
        headers: { location: `https://app.example${url.pathname}${url.search}` },
        body: undefined,
      })),
  },
  {
    name: 'partial-content',
    sentence: 'Later pages are answered with 206.',
    caughtBy: ['conformance/*/status'],
    make: (operation) => onLaterPages(operation, (answer) => ({ ...answer, status: 206 })),
  },
  {
    name: 'empty-page-without-content',
    sentence: 'A page without items is answered with 204.',
    caughtBy: ['*/paging/beyond-the-end'],
    make: (operation) =>
      onAnswers((answer, request) =>
        isPageOf(operation, request, answer) && answer.body.items.length === 0
          ? { status: 204, headers: {}, body: undefined }
          : answer,
      ),
  },
  {
    name: 'empty-items-null',
    sentence: 'A page without items has `null` in their place.',
    caughtBy: ['conformance/*/body'],
    make: (operation) =>
      onPages(operation, (page) => (page.items.length === 0 ? { ...page, items: null } : page)),
  },
  {
    name: 'compressed-for-everyone',
    sentence: 'Later pages are called compressed, and are not.',
    caughtBy: ['conformance/*/status'],
    make: (operation) =>
      onLaterPages(operation, (answer) => withHeaders(answer, { 'content-encoding': 'gzip' })),
  },
];

export const HTTP_FAULTS: readonly Mutant[] = [
  ...onBothLists('http', ON_BOTH_LISTS),
  ...onFlags('http', PAGE_FAULTS),
];
