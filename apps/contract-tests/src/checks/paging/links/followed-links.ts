import type { Failure } from '../../../failure/failure.ts';
import { ThrownFailure } from '../../../failure/thrown-failure.ts';
import { followLink, linkUrl } from '../../../listing/follow-link.ts';
import type { Listing } from '../../../listing/listing.ts';
import type { Page } from '../../../listing/page.ts';
import type { TargetClient } from '../../../target/target-client.ts';

export const PAGING_LINKS = ['first', 'prev', 'next', 'last'] as const;
export type PagingLink = (typeof PAGING_LINKS)[number];

/** A link of a page, and the page that it leads to, or why it leads to none. */
export interface FollowedLink<Name extends string = PagingLink> {
  readonly name: Name;
  readonly from: Page;
  /** The offset that the link itself names. */
  readonly offset: number | undefined;
  readonly to: Page | Failure;
}

export async function followLinks<Name extends string>(
  client: TargetClient,
  listing: Listing,
  from: Page,
  names: readonly Name[],
): Promise<FollowedLink<Name>[]> {
  const sent = names.filter((name) => from.links[name] !== undefined);
  return Promise.all(
    sent.map(async (name) => ({
      name,
      from,
      offset: offsetIn(linkUrl(client, from, from.links[name] ?? '')),
      to: await followLink(client, listing, from, name).catch(failureOf),
    })),
  );
}

export function isFailure(to: Page | Failure): to is Failure {
  return 'sentence' in to;
}

/** Where the page that a name speaks of begins; nothing where that is not known. */
export function offsetByName(
  name: PagingLink,
  offset: number,
  limit: number,
  length: number | undefined,
): number | undefined {
  switch (name) {
    case 'first':
      return 0;
    case 'prev':
      return Math.max(0, offset - limit);
    case 'next':
      return offset + limit;
    case 'last':
      return length === undefined ? undefined : Math.floor(Math.max(0, length - 1) / limit) * limit;
  }
}

function offsetIn(url: URL | undefined): number | undefined {
  const offset = url?.searchParams.get('offset');
  return offset === undefined || offset === null || !/^\d+$/.test(offset) ? undefined : Number(offset);
}

function failureOf(error: unknown): Failure {
  if (error instanceof ThrownFailure) return error.failure;
  throw error;
}
