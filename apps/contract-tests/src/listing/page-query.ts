import type { Query } from '../target/query.ts';

/** The parameters of one page; an offset of 0 is left out, as links leave it out. */
export function pageQuery(limit: number, offset: number): Query {
  return [['limit', String(limit)], ...(offset === 0 ? [] : [['offset', String(offset)] as const])];
}
