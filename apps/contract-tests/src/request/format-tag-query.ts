import type { TagQuery } from '../model/tag-model.ts';
import { pageQuery } from '../listing/page-query.ts';
import type { Query } from '../target/query.ts';

/** Writes a request down, always in the same order of parameters, so that equal requests are sent once. */
export function formatTagQuery({ kinds = [], pre, archived, limit, offset = 0 }: TagQuery): Query {
  return [
    ...kinds.map((kind) => ['kind', kind] as const),
    ...(pre === undefined ? [] : [['pre', pre] as const]),
    ...(archived === undefined ? [] : [['archived', String(archived)] as const]),
    ...(limit === undefined ? [] : pageQuery(limit, offset)),
  ];
}
