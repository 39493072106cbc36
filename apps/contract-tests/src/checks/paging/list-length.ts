import type { List } from '../../listing/read-list.ts';

/** The number of items in the whole list, as the target says it, or as it was counted. */
export function listLength({ total, complete, keys }: List): number | undefined {
  return total ?? (complete ? keys.length : undefined);
}
