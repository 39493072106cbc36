import type { PageWindow } from './page-links.ts';

/** How many items there are on all pages, if a page shows it: one that is not full is the last one. */
export function totalFromPage(length: number, { limit, offset }: PageWindow): number | undefined {
  if (length === limit || (length === 0 && offset > 0)) return undefined;
  return offset + length;
}
