import type { Behaviour, ProxiedRequest } from '../mutant.ts';
import type { Operation } from './operation.ts';
import { isAsked, isPageOf, limitOf, offsetOf, pageLinks } from './page.ts';

/**
 * Reads a query otherwise than the right server does: asks that one for what it took the query for. Links keep the
 * query as it was sent, and fit the number of items that were found.
 *
 * @example askOtherwise(FLAGS, (query) => query.delete('tag')) // ignores `tag`
 */
export function askOtherwise(
  operation: Operation<unknown>,
  change: (query: URLSearchParams, request: ProxiedRequest) => void,
): Behaviour {
  return async (request, ask) => {
    if (!isAsked(operation, request)) return ask(request);
    const url = new URL(request.url);
    change(url.searchParams, request);
    const answer = await ask({ ...request, url });
    if (url.href === request.url.href || !isPageOf(operation, request, answer)) return answer;
    const { totalCount } = answer.body;
    const place = {
      limit: limitOf(operation, url),
      offset: offsetOf(request.url),
      total: totalCount ?? 0,
    };
    return { ...answer, body: { ...answer.body, _links: pageLinks(request.url, place) } };
  };
}
