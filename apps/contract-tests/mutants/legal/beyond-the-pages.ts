import { filterValue } from '../building-blocks/filter-clauses.ts';
import { refusal } from '../building-blocks/refusal.ts';
import { onWholeList } from '../building-blocks/whole-list.ts';
import { TAGS } from '../building-blocks/operation.ts';
import type { Behaviour, LegalVariation, ProxiedRequest } from '../mutant.ts';

const VERSION = 'ld-api-version';

/** Does not offer something, and refuses whoever asks for it. */
function withoutOffering(isAsked: (request: ProxiedRequest) => boolean, status = 400): Behaviour {
  return async (request, ask) =>
    isAsked(request) ? refusal(status, 'invalid_request', 'That is not offered here.') : ask(request);
}

export const LEGAL_BEYOND_THE_PAGES: readonly LegalVariation[] = [
  {
    id: 'legal/no-guarded-rollout',
    sentence: 'The filter `guardedRollout` is not offered.',
    make: () => withoutOffering(({ url }) => filterValue(url.searchParams, 'guardedRollout') !== undefined),
  },
  {
    id: 'legal/no-metric-data-source',
    sentence: 'The kind `metric-data-source` is not offered.',
    make: () => withoutOffering(({ url }) => url.searchParams.getAll('kind').includes('metric-data-source')),
  },
  {
    id: 'legal/no-summary-words',
    sentence: '`summary` takes `0` and `1` alone.',
    make: () => withoutOffering(({ url }) => /^(true|false)$/.test(url.searchParams.get('summary') ?? '')),
  },
  {
    id: 'legal/no-bearer',
    sentence: 'A token with `Bearer` before it is unknown.',
    make: () =>
      withoutOffering(({ headers }) => headers['authorization']?.startsWith('Bearer ') ?? false, 401),
  },
  {
    id: 'legal/no-versions',
    sentence: 'The header `LD-API-Version` is refused.',
    make: () => withoutOffering(({ headers }) => headers[VERSION] !== undefined),
  },
  {
    id: 'legal/versions-unheeded',
    sentence: 'The header `LD-API-Version` is unknown, and has no effect.',
    make: () => (request, ask) => {
      const { [VERSION]: _unheeded, ...headers } = request.headers;
      return ask({ ...request, headers });
    },
  },
  {
    // "A server may forget: tags can vanish from its history" (decisions, asOf).
    id: 'legal/tags-vanish-from-history',
    sentence: 'A moment in the past has the tags that are still in use, and no other.',
    make: () => onWholeList(TAGS, (tags, { url }) => (isPast(url) ? tags.filter((tag) => tag < 'o') : tags)),
  },
];

/** More than a day ago, as far as `asOf` tells. */
function isPast(url: URL): boolean {
  const asOf = url.searchParams.get('asOf') ?? '';
  const moment = /^\d+$/.test(asOf) ? Number(asOf) : Date.parse(asOf);
  return Date.now() - moment > 86_400_000;
}
