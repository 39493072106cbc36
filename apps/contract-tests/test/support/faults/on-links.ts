import { onPages, type Fault } from './fault-proxy.ts';

/** Changes the query of each link of a page, by its name and by the query that was sent. */
export function onLinks(
  path: '/flags/' | '/tags',
  change: (query: URLSearchParams, name: string, sent: URLSearchParams) => unknown,
): Fault {
  return onPages(path, ({ _links: links }, { url: sent, origin }) => ({
    _links: Object.fromEntries(
      Object.entries(links).map(([name, link]) => {
        const url = new URL(link.href, origin);
        change(url.searchParams, name, sent.searchParams);
        return [name, { ...link, href: url.pathname + url.search }];
      }),
    ),
  }));
}
