import type { Link } from '@flag-contract/types';
import { withQuery } from '../../src/target/query.ts';
import type { ProxiedAnswer, ProxiedRequest } from '../mutant.ts';
import type { Operation } from './operation.ts';

export type Links = Readonly<Record<string, Link>>;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount?: number | null;
  readonly totalCountWithDifferences?: number;
  readonly _links: Links;
}

/** Where a page lies in its list. */
export interface Place {
  readonly limit: number;
  readonly offset: number;
  readonly total: number;
}

/** Whether a page of the operation was asked for, and came. */
export function isPageOf<Item>(
  operation: Operation<Item>,
  request: ProxiedRequest,
  answer: ProxiedAnswer,
): answer is ProxiedAnswer & { readonly body: Page<Item> } {
  // The reference server keeps to the contract, and its own tests prove that.
  return isAsked(operation, request) && answer.status === 200 && answer.body !== undefined;
}

export function isAsked(operation: Operation<unknown>, { method, url }: ProxiedRequest): boolean {
  return method === 'GET' && url.pathname.startsWith(operation.path);
}

/** The limit that is sent, or else the default. */
export function limitOf({ limitDefault }: Operation<unknown>, url: URL): number {
  return Number(url.searchParams.get('limit') ?? limitDefault);
}

export function offsetOf(url: URL): number {
  return Number(url.searchParams.get('offset') ?? 0);
}

/** Where the page that `url` asks for lies in a list of so many items. */
export function placeOf(operation: Operation<unknown>, url: URL, total: number): Place {
  return { limit: limitOf(operation, url), offset: offsetOf(url), total };
}

/** The links of the page at a place, as the right server writes them; `url` is what was asked for. */
export function pageLinks(url: URL, { limit, offset, total }: Place): Links {
  const linkTo = (start: number): Link => ({ href: hrefOf(url, limit, start), type: 'application/json' });
  const links: Record<string, Link> = {};
  if (offset > 0) links['first'] = linkTo(0);
  if (offset + limit < total) {
    links['last'] = linkTo(Math.floor((total - 1) / limit) * limit);
    links['next'] = linkTo(offset + limit);
  }
  if (offset > 0) links['prev'] = linkTo(Math.max(0, offset - limit));
  return { ...links, self: linkTo(offset) };
}

/** The same list from another place: parameters in alphabetical order, `offset` left out when it is 0. */
function hrefOf(url: URL, limit: number, offset: number): string {
  const query = [...url.searchParams].filter(([name]) => name !== 'limit' && name !== 'offset');
  query.push(['limit', String(limit)]);
  if (offset > 0) query.push(['offset', String(offset)]);
  return withQuery(
    url.pathname,
    query.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))),
  );
}
