import type { Exchange } from '../target/exchange.ts';
import type { TargetClient } from '../target/target-client.ts';
import type { Listing } from './listing.ts';
import { pageOf, type Page } from './page.ts';

/** Every answer of the run so far about a listing, whoever asked, and whatever came. */
export function exchangesOf({ exchanges }: TargetClient, { operationId }: Listing): readonly Exchange[] {
  return exchanges.filter(({ request }) => request.operationId === operationId);
}

/** The pages among them. */
export function pagesOf(client: TargetClient, listing: Listing): readonly Page[] {
  return exchangesOf(client, listing).flatMap((exchange) => pageOf(listing, exchange) ?? []);
}
