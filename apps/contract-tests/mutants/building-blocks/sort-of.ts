import type { ProxiedRequest } from '../mutant.ts';

/** What `sort` says; empty where it is not sent. */
export function sortOf({ url }: ProxiedRequest): string {
  return url.searchParams.get('sort') ?? '';
}
