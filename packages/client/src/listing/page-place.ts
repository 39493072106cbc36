import type { FailureDetails } from '../failure/flag-contract-error.ts';
import type { Parameters } from '../query/parameters.ts';
import { failPaging, linkOffset } from './link-offset.ts';
import type { Body } from './list.ts';

/** Where a page stands in its list, and where others begin: as its links say, or else as they must. */
export interface PagePlace {
  readonly offset: number;
  readonly totalCount: number | null;
  readonly prevOffset: () => number;
  /** Undefined when this is the last page. */
  readonly nextOffset: () => number | undefined;
  readonly lastOffset: () => number;
}

export function pagePlace(query: Parameters, body: Body<unknown>, details: FailureDetails): PagePlace {
  const { length } = body.items;
  const totalCount = typeof body.totalCount === 'number' ? body.totalCount : null;
  const offset = Number(query['offset'] ?? 0);
  const limit = Number(query['limit'] ?? length);
  const end = offset + length;
  const link = (name: string): number | undefined => linkOffset(name, body, details);
  // Without links the total tells; without a total, whether the page is full.
  const moreFollow = length > 0 && (totalCount === null ? length >= limit : end < totalCount);
  return {
    offset,
    totalCount,
    prevOffset: () => link('prev') ?? Math.max(0, offset - limit),
    nextOffset: () => {
      const linked = link('next') ?? (moreFollow ? end : undefined);
      if (linked === undefined) return undefined;
      if (linked <= offset) failPaging('the next page does not advance', details);
      // A link that leaves items out is followed no further than to the first of them.
      return length > 0 ? Math.min(linked, end) : linked;
    },
    lastOffset: () => {
      // Without a total, and on an empty page whose limit was not chosen, nothing tells which page is the last.
      const last =
        link('last') ?? (totalCount && limit ? Math.floor((totalCount - 1) / limit) * limit : offset);
      return length > 0 ? Math.max(offset, last) : last;
    },
  };
}
