import type { ProxiedAnswer, ProxiedRequest } from '../mutant.ts';
import { pageLinks } from './page.ts';

/** A page of a list that holds nothing. */
export function emptyPage({ url }: ProxiedRequest): ProxiedAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: { items: [], totalCount: 0, _links: pageLinks(url, { limit: 1, offset: 0, total: 0 }) },
  };
}
