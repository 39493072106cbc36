import { createClient } from '@flag-contract/client';
import type { TagListing } from '@flag-contract/client';
import { scriptedFetch, tagPage } from './scripted-fetch.ts';
import type { Step } from './scripted-fetch.ts';

/** A listing of tags that a script answers, and the offsets that it asked for. */
export function walk(
  steps: readonly [Step, ...Step[]],
  limit?: number,
): { listing: TagListing; offsets: () => unknown[] } {
  const { fetch, requests } = scriptedFetch(...steps);
  const client = createClient({
    token: 'token',
    baseUrl: 'https://api.example/ld',
    fetch,
    retry: { limit: 0 },
  });
  return {
    listing: client.listTags({ kind: ['flag'], limit }),
    offsets: () => requests.map(({ url }) => url.searchParams.get('offset')),
  };
}

/** A server of tags that change between requests. */
export function changingTags(tags: string[], change: (request: number) => void, withTotal = true): Step {
  let requests = 0;
  return (url) => {
    change(requests++);
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? 20);
    const next = offset + limit;
    const links = next < tags.length ? { next: `/api/v2/tags?limit=${limit}&offset=${next}` } : {};
    return tagPage(tags.slice(offset, next), links, withTotal ? tags.length : undefined);
  };
}

export const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `tag-${index}`);
