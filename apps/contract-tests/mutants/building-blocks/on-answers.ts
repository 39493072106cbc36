import type { Behaviour, ProxiedAnswer, ProxiedRequest } from '../mutant.ts';
import type { Operation } from './operation.ts';
import { isPageOf, type Links, type Page } from './page.ts';

/** Changes every answer, whatever was asked and however it was answered. */
export function onAnswers(
  change: (answer: ProxiedAnswer, request: ProxiedRequest) => ProxiedAnswer,
): Behaviour {
  return async (request, ask) => change(await ask(request), request);
}

/** Changes the pages of an operation, and passes on every other answer. */
export function onPages<Item>(
  operation: Operation<Item>,
  change: (page: Page<Item>, request: ProxiedRequest) => object,
): Behaviour {
  return onAnswers((answer, request) =>
    isPageOf(operation, request, answer) ? { ...answer, body: change(answer.body, request) } : answer,
  );
}

/** Changes the items of an operation's pages, and neither their number nor their order. */
export function onItems<Item>(
  operation: Operation<Item>,
  change: (item: Item, request: ProxiedRequest) => unknown,
): Behaviour {
  return onPages(operation, (page, request) => ({
    ...page,
    items: page.items.map((item) => change(item, request)),
  }));
}

/** Changes where the links of an operation's pages lead; one that gets no address is left out. */
export function onHrefs(
  operation: Operation<unknown>,
  change: (href: URL, name: string, request: ProxiedRequest) => string | undefined,
): Behaviour {
  return onPages(operation, (page, request) => ({
    ...page,
    _links: changeHrefs(page._links, (href, name) => change(new URL(href, request.url), name, request)),
  }));
}

function changeHrefs(links: Links, change: (href: string, name: string) => string | undefined): Links {
  const changed: Record<string, Links[string]> = {};
  for (const [name, link] of Object.entries(links)) {
    const href = change(link.href, name);
    if (href !== undefined) changed[name] = { ...link, href };
  }
  return changed;
}
