import { pageQuery } from '../listing/page-query.ts';
import type { FlagQuery } from '../model/flag-query.ts';
import type { Query } from '../target/query.ts';
import { formatFilter } from './format-filter.ts';

/** Writes a request down, always in the same order of parameters, so that equal requests are sent once. */
export function formatFlagQuery(query: FlagQuery): Query {
  const { env = [], tag, archived, filter = [], sort = [], summary, expand = [], compare } = query;
  const { limit, offset = 0 } = query;
  return [
    ...env.map((key) => ['env', key] as const),
    ...one('tag', tag),
    ...one('archived', archived),
    ...one('filter', filter.length === 0 ? undefined : formatFilter(filter)),
    ...one('sort', sort.length === 0 ? undefined : sort.join(',')),
    ...one('summary', summary),
    ...one('expand', expand.length === 0 ? undefined : expand.join(',')),
    ...one('compare', compare),
    ...(limit === undefined ? one('offset', offset === 0 ? undefined : offset) : pageQuery(limit, offset)),
  ];
}

function one(name: string, value: string | boolean | number | undefined): Query {
  return value === undefined ? [] : [[name, String(value)]];
}
