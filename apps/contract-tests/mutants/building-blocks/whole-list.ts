import type { Ask, Behaviour, ProxiedRequest } from '../mutant.ts';
import type { Operation } from './operation.ts';
import { isPageOf, pageLinks, placeOf, type Page, type Place } from './page.ts';

/** Makes another list of the right one: other items, or another order. */
export type ListChange<Item> = (
  items: readonly Item[],
  request: ProxiedRequest,
  ask: Ask,
) => readonly Item[] | Promise<readonly Item[]>;

/** Answers from another list than the right one; pages, totals and links are those of that list. */
export function onWholeList<Item>(operation: Operation<Item>, change: ListChange<Item>): Behaviour {
  return async (request, ask) => {
    const answer = await ask(request);
    if (!isPageOf(operation, request, answer)) return answer;
    const right = await wholeList(operation, request, ask);
    const list = await change(right, request, ask);
    return list === right ? answer : { ...answer, body: pageOf(operation, list, request.url, answer.body) };
  };
}

/** Cuts another part out of the right list; totals and links stay right. */
export function cutOtherwise<Item>(
  operation: Operation<Item>,
  cut: (
    list: readonly Item[],
    place: Place,
    request: ProxiedRequest,
    ask: Ask,
  ) => readonly Item[] | Promise<readonly Item[]>,
): Behaviour {
  return async (request, ask) => {
    const answer = await ask(request);
    if (!isPageOf(operation, request, answer)) return answer;
    const list = await wholeList(operation, request, ask);
    const place = placeOf(operation, request.url, list.length);
    return { ...answer, body: { ...answer.body, items: await cut(list, place, request, ask) } };
  };
}

/** All items that the right server has for a query, whatever part of them was asked for; none where it refuses. */
export async function wholeList<Item>(
  operation: Operation<Item>,
  request: ProxiedRequest,
  ask: Ask,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (;;) {
    const url = new URL(request.url);
    url.searchParams.set('limit', String(operation.limitMax));
    url.searchParams.set('offset', String(items.length));
    const answer = await ask({ ...request, url });
    if (!isPageOf(operation, request, answer)) return items;
    items.push(...answer.body.items);
    if (items.length >= (answer.body.totalCount ?? 0)) return items;
  }
}

/** The whole list of the same query with some parameters changed. */
export function wholeListOf<Item>(
  operation: Operation<Item>,
  request: ProxiedRequest,
  ask: Ask,
  change: (query: URLSearchParams) => void,
): Promise<readonly Item[]> {
  const url = new URL(request.url);
  change(url.searchParams);
  return wholeList(operation, { ...request, url }, ask);
}

/** The page of a list that `url` asks for; what is no matter of the list stays as it is on the right page. */
function pageOf<Item>(
  operation: Operation<Item>,
  list: readonly Item[],
  url: URL,
  right: Page<Item>,
): Page<Item> {
  const place = placeOf(operation, url, list.length);
  const { totalCountWithDifferences } = right;
  return {
    ...right,
    items: list.slice(place.offset, place.offset + place.limit),
    totalCount: list.length,
    ...(totalCountWithDifferences !== undefined && { totalCountWithDifferences: list.length }),
    _links: pageLinks(url, place),
  };
}
