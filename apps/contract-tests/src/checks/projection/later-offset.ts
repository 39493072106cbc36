import type { CheckContext } from '../check.ts';

/** Where a page begins that is not the first one, if the list has another: first pages are what everybody asks for. */
export function laterOffset(length: number, limit: number, draw: CheckContext['draw']): number {
  return length < 2 ? 0 : 1 + draw(Math.max(1, length - limit));
}
