import { ThrownFailure } from '../failure/thrown-failure.ts';
import { isRecord } from '../json/is-record.ts';
import { answerOf, type Exchange } from '../target/exchange.ts';
import type { Query } from '../target/query.ts';
import type { AskOptions, TargetClient } from '../target/target-client.ts';
import { KEY_LENGTH_MAX, type Listing } from './listing.ts';

/** Ten times what the contract allows any page; who ignores `limit` may come near. */
const ITEMS_MAX = 10_000;

/** One page of a listing as it was answered. */
export interface Page {
  readonly exchange: Exchange;
  readonly items: readonly unknown[];
  readonly keys: readonly string[];
  /** The `totalCount`, where it is sent as a whole number. */
  readonly total: number | undefined;
  /** The hrefs of `_links`, by name. */
  readonly links: Readonly<Record<string, string>>;
}

/** Asks for a page. Throws a `ThrownFailure` when what comes is not one. */
export async function askPage(
  client: TargetClient,
  listing: Listing,
  query: Query,
  options?: AskOptions,
): Promise<Page> {
  return readPage(listing, await client.ask(listing.operationId, query, options));
}

export function readPage(listing: Listing, exchange: Exchange): Page {
  const answer = answerOf(exchange);
  if (answer?.status !== 200) throw notAPage(exchange, describeOutcome(exchange));
  const page = pageOf(listing, exchange);
  if (page === undefined) throw notAPage(exchange, NO_LIST);
  return page;
}

const NO_LIST = `a body without a list of items of the documented shape, ${ITEMS_MAX} at most, keys of ${KEY_LENGTH_MAX} characters at most`;

/** The page in an exchange, if there is one. */
export function pageOf(listing: Listing, exchange: Exchange): Page | undefined {
  const answer = answerOf(exchange);
  if (answer?.status !== 200 || !isRecord(answer.json)) return undefined;
  const { items, totalCount, _links: links } = answer.json;
  if (!Array.isArray(items) || items.length > ITEMS_MAX) return undefined;
  const keys = items.map(listing.keyOf).filter((key) => key !== undefined);
  if (keys.length !== items.length) return undefined;
  return {
    exchange,
    items,
    keys,
    total: Number.isInteger(totalCount) ? Number(totalCount) : undefined,
    links: hrefs(links),
  };
}

export function describeOutcome({ outcome }: Exchange): string {
  return 'answer' in outcome ? `status ${outcome.answer.status}` : outcome.unreadable;
}

function notAPage(exchange: Exchange, seen: string): ThrownFailure {
  return new ThrownFailure({
    sentence: 'A request that the contract allows got no page.',
    expected: 'status 200 and a page',
    seen,
    exchanges: [exchange],
  });
}

function hrefs(links: unknown): Record<string, string> {
  if (!isRecord(links)) return {};
  const entries = Object.entries(links).flatMap(([name, link]) =>
    isRecord(link) && typeof link['href'] === 'string' ? [[name, link['href']] as const] : [],
  );
  return Object.fromEntries(entries);
}
