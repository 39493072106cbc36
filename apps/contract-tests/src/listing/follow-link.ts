import { ThrownFailure } from '../failure/thrown-failure.ts';
import type { TargetClient } from '../target/target-client.ts';
import type { Listing } from './listing.ts';
import { readPage, type Page } from './page.ts';

/** Follows a link of a page. Throws a `ThrownFailure` when it leads away from the target, or to no page. */
export async function followLink(
  client: TargetClient,
  listing: Listing,
  page: Page,
  name: string,
): Promise<Page> {
  const href = page.links[name] ?? '';
  const url = linkUrl(client, page, href);
  if (url?.origin !== client.target.baseUrl.origin) {
    throw new ThrownFailure({
      sentence: `The link \`${name}\` leads away from the target. It was not followed.`,
      expected: `an href on ${client.target.baseUrl.origin}`,
      seen: href,
      exchanges: [page.exchange],
    });
  }
  const { operationId } = listing;
  return readPage(listing, await client.follow({ operationId, url, credential: 'token' }));
}

/** Where an href of a page leads; behind a gateway it may or may not carry the prefix of its path. */
export function linkUrl(client: TargetClient, page: Page, href: string): URL | undefined {
  if (!URL.canParse(href, page.exchange.request.url.href)) return undefined;
  const url = new URL(href, page.exchange.request.url);
  const prefix = client.target.baseUrl.pathname.replace(/\/$/, '');
  if (!url.pathname.startsWith(`${prefix}/`)) url.pathname = prefix + url.pathname;
  return url;
}
